// Forms marked data-passkey="get" (sign in) or "create" (add) ask the browser for a passkey before they are sent.
// Without this script, or in a browser without passkeys, what is marked data-passkey-way stays hidden.

const isAble = typeof PublicKeyCredential === "function"
  && "parseRequestOptionsFromJSON" in PublicKeyCredential
  && "toJSON" in PublicKeyCredential.prototype;

async function askBrowser(form) {
  const answer = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
  if (!answer.ok) throw new Error(`The options answered ${answer.status}.`);
  const options = await answer.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

function show(form, problem) {
  const place = form.querySelector("[data-passkey-problem]");
  place.textContent = problem;
  place.hidden = !problem;
}

async function send(form) {
  const button = form.querySelector("button[type=submit]");
  show(form, "");
  button.setAttribute("aria-busy", "true");
  try {
    const credential = await askBrowser(form);
    form.elements.credential.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch (error) {
    show(form, error.name === "NotAllowedError" || error.name === "AbortError" ? form.dataset.cancelled : form.dataset.failed);
  } finally {
    button.removeAttribute("aria-busy");
  }
}

if (isAble) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.closest("[data-passkey-way]").hidden = false;
    form.addEventListener("submit", event => {
      event.preventDefault();
      if (!form.querySelector("[aria-busy]")) send(form);
    });
  }
  for (const text of document.querySelectorAll("[data-passkey-missing]")) text.hidden = true;
}
