// Says why in place of a white page where the app cannot run. Plain ES5 outside the bundle, since it has to run where
// the bundle does not. The sentences stand in index.html; which of them is shown:
//   old     the browser lacks a feature of the list below (README and vite.config.ts name the oldest versions)
//   file    the page was opened from a folder, and the browser has refused to load the modules of the app from there
//   broken  the browser will do, but a script of the first screen did not arrive or failed before anything was drawn
(function () {
  var root = document.getElementById('root');
  var page = document.getElementById('cannot-start');

  function show(reason) {
    if (!page.hidden) return;
    document.getElementById('cannot-start-' + reason).hidden = false;
    page.hidden = false;
  }

  function isFit() {
    return (
      'noModule' in HTMLScriptElement.prototype &&
      'popover' in HTMLElement.prototype &&
      'toSorted' in Array.prototype &&
      CSS.supports('color', 'color-mix(in srgb, red, blue)') &&
      CSS.supports('selector(:has(a))')
    );
  }

  if (!isFit()) {
    root.parentNode.removeChild(root); // so that a browser that reads modules does not start half an app
    show('old');
    return;
  }

  // True of the app's own scripts: those of the page that fail to load, and an error in what they run.
  function isOfApp(event) {
    return event.target === window || event.target.tagName === 'SCRIPT';
  }

  addEventListener(
    'error',
    function (event) {
      if (!isOfApp(event) || root.hasChildNodes()) return;
      show(location.protocol === 'file:' ? 'file' : 'broken');
    },
    true,
  );

  new MutationObserver(function () {
    if (root.hasChildNodes()) page.hidden = true; // it was drawn all the same
  }).observe(root, { childList: true });
})();
