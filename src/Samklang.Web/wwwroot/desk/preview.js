// Shows what a priority would catch while its words are written. Without this file the button does the same.
const form = document.querySelector('form[data-preview]')
const place = document.getElementById(form?.dataset.preview)
const news = document.getElementById('preview-news')
let waiting
let asking

async function show () {
  asking?.abort()
  asking = new AbortController()
  place.setAttribute('aria-busy', 'true')
  try {
    const answer = await fetch(`${form.getAttribute('action')}?handler=Preview`, {
      method: 'POST', body: new FormData(form), headers: { 'X-Fragment': 'preview' }, signal: asking.signal
    })
    if (!answer.ok) throw new Error(`The preview answered ${answer.status}.`)
    place.innerHTML = await answer.text()
    news.textContent = place.querySelector('.saying, .quiet')?.textContent.trim() ?? ''
  } catch (error) {
    if (error.name === 'AbortError') return
    news.textContent = news.dataset.failed
  }
  place.removeAttribute('aria-busy')
}

form?.addEventListener('input', event => {
  if (!event.target.lang) return
  clearTimeout(waiting)
  waiting = setTimeout(show, 400)
})
