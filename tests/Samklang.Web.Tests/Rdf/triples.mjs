// Reads RDF/XML from the standard input and writes its triples as JSON. Without a base address, so that a relative one is an error.
import { RdfXmlParser } from 'rdfxml-streaming-parser'

const said = ({ termType, value, language }) => ({ kind: termType, value, language: language || null })

const triples = []
process.stdin.pipe(new RdfXmlParser())
  .on('data', ({ subject, predicate, object }) => triples.push({ subject: said(subject), predicate: said(predicate), object: said(object) }))
  .on('error', error => { console.error(error.message); process.exitCode = 1 })
  .on('end', () => process.stdout.write(JSON.stringify(triples)))
