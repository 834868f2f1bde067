// A log line while it is being written: names are suggested at the caret, and what is understood is shown beneath.
// A field of several lines may not be called a combobox; it says as much by what it controls and what is active in it.
// Without this file the line is understood when it is sent.
const form = document.querySelector('form[data-log]')
const field = form.querySelector('#text')
const place = document.getElementById('understood')
const news = document.getElementById('log-news')
const picked = document.createElement('div')
const list = document.createElement('ul')
let names = []
let active = -1
let asking
let reading
let waiting

list.id = 'log-names'
list.className = 'log-names'
list.hidden = true
list.setAttribute('role', 'listbox')
list.setAttribute('aria-label', field.dataset.list)
field.after(list)
form.append(picked)
field.setAttribute('aria-haspopup', 'listbox')
field.setAttribute('aria-autocomplete', 'list')
field.setAttribute('aria-controls', list.id)
field.setSelectionRange(field.value.length, field.value.length)

// The name that is being typed: from its sign to the caret, on one line and within one clause.
function typed () {
  const before = field.value.slice(0, field.selectionStart)
  const found = /(?:^|[\s("„”'])([@#])([^@#\n.!?;]{0,60})$/.exec(before)
  return found && !/^\s/.test(found[2]) ? { sign: found[1], words: found[2], start: before.length - found[2].length - 1 } : null
}

function close () {
  list.hidden = true
  active = -1
  field.removeAttribute('aria-activedescendant')
}

function point (to) {
  names[active]?.setAttribute('aria-selected', 'false')
  active = (to + names.length) % names.length
  names[active].setAttribute('aria-selected', 'true')
  names[active].scrollIntoView({ block: 'nearest' })
  field.setAttribute('aria-activedescendant', names[active].id)
}

async function suggest () {
  const name = typed()
  asking?.abort()
  if (!name) return close()
  asking = new AbortController()
  try {
    const answer = await fetch(`/desk/log/names?${new URLSearchParams({ sign: name.sign, q: name.words })}`, { signal: asking.signal })
    if (!answer.ok) return close()
    list.innerHTML = await answer.text()
    names = [...list.children]
    active = -1
    field.removeAttribute('aria-activedescendant')
    if (names.length === 0) return close()
    list.hidden = false
    news.textContent = field.dataset.count.replace('{0}', names.length)
  } catch (error) {
    if (error.name !== 'AbortError') close()
  }
}

function pick (option) {
  const name = typed()
  if (!name || !option) return
  const written = name.sign + option.dataset.name
  field.setRangeText(`${written} `, name.start, field.selectionStart, 'end')
  keep(written, option.dataset.to)
  close()
  field.focus()
  understand()
}

// Says outright which of several with the same beginning was picked.
function keep (written, to) {
  const number = `p${picked.childElementCount}`
  for (const [name, value] of [[`asked-${number}`, written], [`chosen-${number}`, to]]) {
    const input = document.createElement('input')
    Object.assign(input, { type: 'hidden', name, value })
    picked.append(input)
  }
}

async function understand () {
  reading?.abort()
  reading = new AbortController()
  const query = new URLSearchParams(new FormData(form))
  query.delete('__RequestVerificationToken')
  try {
    const answer = await fetch(`/desk/log/reading?${query}`, { signal: reading.signal })
    if (!answer.ok || place.contains(document.activeElement)) return
    place.innerHTML = await answer.text()
    const heard = place.querySelector('[data-heard]')?.textContent.trim() ?? ''
    if (list.hidden && heard !== news.textContent) news.textContent = heard
  } catch (error) {
    if (error.name !== 'AbortError') throw error
  }
}

field.addEventListener('input', () => {
  suggest()
  clearTimeout(waiting)
  waiting = setTimeout(understand, 350)
})
field.addEventListener('keydown', event => {
  const isOpen = !list.hidden
  if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault()
    point(event.key === 'ArrowDown' ? active + 1 : active < 0 ? -1 : active - 1)
  } else if (isOpen && (event.key === 'Enter' || event.key === 'Tab') && active >= 0) {
    event.preventDefault()
    pick(names[active])
  } else if (isOpen && event.key === 'Escape') {
    event.preventDefault()
    close()
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault()
    form.requestSubmit()
  }
})
field.addEventListener('blur', () => setTimeout(close, 150))
list.addEventListener('pointerdown', event => {
  event.preventDefault()
  pick(event.target.closest('[role=option]'))
})
form.querySelector('.log-more').addEventListener('change', understand)
