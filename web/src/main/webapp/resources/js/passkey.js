// A passkey: the browser's authenticator is asked for what the page holds, and its answer goes into the form.

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

function text(buffer) {
  if (!buffer) return undefined;
  const letters = btoa(String.fromCharCode(...new Uint8Array(buffer)));
  return letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The options as the browser takes them: what JSON writes in base64url is bytes. */
function options({ publicKey }) {
  const some = (list) => list?.map((each) => ({ ...each, id: bytes(each.id) }));
  const { challenge, user, allowCredentials, excludeCredentials } = publicKey;
  return {
    ...publicKey,
    challenge: bytes(challenge),
    user: user && { ...user, id: bytes(user.id) },
    allowCredentials: some(allowCredentials),
    excludeCredentials: some(excludeCredentials),
  };
}

/** The answer as the server takes it; the id comes first, by which it knows an answer from a password. */
function answer({ id, type, response }, extensions) {
  return JSON.stringify({
    id,
    type,
    clientExtensionResults: extensions,
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: text(response.userHandle),
      transports: response.getTransports?.(),
    },
  });
}

async function ask(place) {
  const form = place.closest("form");
  const proof = form.querySelector("[data-proof]");
  if (proof && !proof.value && !place.closest(".proof")) {
    proof.focus();
    return;
  }
  const errors = [...place.querySelectorAll("[data-passkey-error]")];
  for (const error of errors) error.hidden = true;
  try {
    const publicKey = options(JSON.parse(place.dataset.passkey));
    const { credentials } = navigator;
    const credential = await (publicKey.user ? credentials.create({ publicKey }) : credentials.get({ publicKey }));
    send(place, answer(credential, credential.getClientExtensionResults()));
  } catch ({ name }) {
    const error = errors.find(({ dataset }) => ["", name].includes(dataset.passkeyError));
    if (error) error.hidden = false;
  }
}

function send(place, value) {
  const scope = place.closest(".proof") ?? place;
  scope.querySelector(place.dataset.into).value = value;
  for (const field of place.querySelectorAll("[data-same-as]"))
    field.value = document.getElementById(field.dataset.sameAs).checked;
  const done = place.querySelector("[data-passkey-done]");
  if (done) done.hidden = false;
  const button = place.querySelector("input[type=button]");
  if (!button) return;
  button.type = "hidden";
  button.form.requestSubmit();
}

for (const place of document.querySelectorAll("[data-passkey]")) {
  place.hidden = !("PublicKeyCredential" in window);
  place.querySelector("button").addEventListener("click", () => ask(place));
}
