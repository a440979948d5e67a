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
      if (isDraft(event)) {
        return;
      }
      if (event.detail.xhr.status === 403 || event.detail.xhr.status === 404) {
        window.location.reload();
      }
    });
  }

  function isDraft(event) {
    return event.target.classList && event.target.classList.contains('vk-draft');
  }

  // Who signs in again in another tab has another seal; what is typed here stays, and gets the new one.
  function sealAnew(draft) {
    window.fetch(window.location.href, { headers: { 'HX-Request': 'true' } })
      .then(function (answer) { return answer.ok ? answer.text() : ''; })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('input[name=csrf]');
        if (fresh) {
          document.querySelectorAll('input[name=csrf]').forEach(function (each) { each.value = fresh.value; });
          window.htmx.trigger(draft.closest('form'), 'input');
        }
      });
  }

  function tellOfDrafts() {
    function say(draft, text) {
      draft.querySelector('.vk-draft__state').textContent = text;
    }
    document.body.addEventListener('htmx:responseError', function (event) {
      var draft = event.target;
      if (!isDraft(event)) {
        return;
      }
      switch (event.detail.xhr.status) {
        case 499: say(draft, draft.dataset.ended); break;
        case 409: say(draft, draft.dataset.over); break;
        case 403: say(draft, draft.dataset.failed); resealOnce(draft); break;
        default: say(draft, draft.dataset.failed);
      }
    });
    document.body.addEventListener('htmx:sendError', function (event) {
      if (isDraft(event)) { say(event.target, event.target.dataset.failed); }
    });
    document.body.addEventListener('htmx:afterSwap', function (event) {
      if (event.target.classList.contains('vk-draft__state')) { delete event.target.parentNode.dataset.sealed; }
    });

    function resealOnce(draft) {
      if (!draft.dataset.sealed) {
        draft.dataset.sealed = 'anew';
        sealAnew(draft);
      }
    }
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
  tellOfDrafts();
  resubmit();
}());
