/* Makes pages live and quicker. Everything that matters works without it. */
(function () {
  'use strict';

  var RECONNECT = 15000;
  var QUIET = 5000;

  function live(address, status) {
    var lost = null;

    function say(text) {
      status.textContent = text;
      status.hidden = !text;
    }

    function connect() {
      var source = new EventSource(address);
      source.addEventListener('changed', function () {
        window.htmx.trigger('#live', 'changed');
      });
      source.onopen = function () {
        clearTimeout(lost);
        lost = null;
        say('');
      };
      source.onerror = function () {
        lost = lost || setTimeout(function () { say(status.dataset.lost); }, QUIET);
        if (source.readyState === EventSource.CLOSED) {
          setTimeout(connect, RECONNECT);
        }
      };
      window.addEventListener('pagehide', function () { source.close(); }, { once: true });
    }

    connect();
  }

  function keepOpenDetails() {
    var open = [];
    document.body.addEventListener('htmx:beforeSwap', function () {
      open = Array.prototype.map.call(document.querySelectorAll('details[open][id]'), function (each) { return each.id; });
    });
    document.body.addEventListener('htmx:afterSwap', function () {
      open.forEach(function (id) {
        var details = document.getElementById(id);
        if (details) { details.open = true; }
      });
    });
  }

  function leaveWhatIsNoLongerThere() {
    document.body.addEventListener('htmx:responseError', function (event) {
      if (event.detail.xhr.status === 403 || event.detail.xhr.status === 404) {
        window.location.reload();
      }
    });
  }

  function resubmit() {
    document.addEventListener('submit', function (event) {
      if (event.target.dataset.sent) {
        event.preventDefault();
      }
      event.target.dataset.sent = 'yes';
    });
    window.addEventListener('pageshow', function () {
      document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
    });
  }

  var page = document.querySelector('[data-live]');
  var status = document.getElementById('live-status');
  if (page && status && window.EventSource && window.htmx) {
    live(page.dataset.live, status);
  }
  var errors = document.getElementById('errors');
  if (errors) {
    errors.focus();
  }
  keepOpenDetails();
  leaveWhatIsNoLongerThere();
  resubmit();
}());
