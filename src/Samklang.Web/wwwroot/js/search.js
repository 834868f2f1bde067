// Suggests while somebody types. Without this file the field is a plain search field, and nothing is missing.
const field = document.querySelector('input[data-suggest]')
const list = document.createElement('ul')
const news = document.createElement('p')
let asking, waiting
let active = -1

function begin () {
  list.id = 'suggestions'
  list.className = 'suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', field.dataset.list)
  news.className = 'unseen'
  news.setAttribute('role', 'status')
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-controls', list.id)
  field.setAttribute('aria-expanded', 'false')
  field.after(list, news)
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(suggest, 160)
  })
  field.addEventListener('keydown', onKey)
  field.addEventListener('blur', () => setTimeout(close, 150))
}

async function suggest () {
  const words = field.value.trim()
  asking?.abort()
  if (words.length < 2) return close()
  asking = new AbortController()
  try {
    const answer = await fetch(`${field.dataset.suggest}&q=${encodeURIComponent(words)}`, { signal: asking.signal })
    if (answer.ok) show(await answer.json())
  } catch (error) {
    if (error.name !== 'AbortError') close()
  }
}

function show (found) {
  active = -1
  field.removeAttribute('aria-activedescendant')
  list.replaceChildren(...found.map(option))
  list.hidden = found.length === 0
  field.setAttribute('aria-expanded', String(found.length > 0))
  const { none, one, many } = field.dataset
  news.textContent = found.length === 0 ? none : found.length === 1 ? one : many.replace('{0}', found.length)
}

function option ({ text, kind, address }, number) {
  const item = document.createElement('li')
  item.id = `suggestion-${number}`
  item.setAttribute('role', 'option')
  item.setAttribute('aria-selected', 'false')
  item.dataset.address = address
  const what = document.createElement('span')
  what.className = 'suggestion-kind'
  what.textContent = kind
  item.append(text, ' ', what)
  item.addEventListener('pointerdown', event => event.preventDefault())
  item.addEventListener('click', () => location.assign(address))
  return item
}

function onKey (event) {
  const open = !list.hidden
  if (event.key === 'Escape' && open) {
    event.preventDefault()
    close()
  } else if (event.key === 'Enter' && open && active >= 0) {
    event.preventDefault()
    location.assign(list.children[active].dataset.address)
  } else if (event.key === 'ArrowDown' && open) {
    event.preventDefault()
    move(active + 1 < list.children.length ? active + 1 : -1)
  } else if (event.key === 'ArrowUp' && open) {
    event.preventDefault()
    move(active < 0 ? list.children.length - 1 : active - 1)
  }
}

// One step before the first and after the last one stands in the field itself.
function move (to) {
  list.children[active]?.setAttribute('aria-selected', 'false')
  active = to
  const chosen = list.children[active]
  if (!chosen) return field.removeAttribute('aria-activedescendant')
  chosen.setAttribute('aria-selected', 'true')
  chosen.scrollIntoView({ block: 'nearest' })
  field.setAttribute('aria-activedescendant', chosen.id)
}

function close () {
  list.hidden = true
  active = -1
  field.setAttribute('aria-expanded', 'false')
  field.removeAttribute('aria-activedescendant')
}

if (field) begin()
