// Lets live.js hear every push of Faces. It is no module: it has to run before Faces opens its connections.

window.accordLiveHook ??= (({ push }) => {
  const { init } = push;
  push.init = (id, url, channel, onopen, onmessage, ...others) => {
    const heard = (said, of, { target: socket }) =>
      document.dispatchEvent(new CustomEvent("live", { detail: { id, socket } }));
    init(id, url, channel, onopen, heard, ...others);
  };
  return true;
})(window.faces);
