// The reader's choice of light or dark. Without this file the page follows the system.
const key = 'samklang-color-scheme'
const root = document.documentElement
const choices = document.querySelectorAll('[data-scheme-choice]')

function apply (scheme) {
  root.dataset.colorScheme = scheme
  for (const choice of choices) choice.setAttribute('aria-pressed', String(choice.dataset.schemeChoice === scheme))
}

apply(localStorage.getItem(key) ?? 'auto')
for (const choice of choices) {
  choice.addEventListener('click', () => {
    localStorage.setItem(key, choice.dataset.schemeChoice)
    apply(choice.dataset.schemeChoice)
  })
}
for (const group of document.querySelectorAll('[data-needs-script]')) group.hidden = false
