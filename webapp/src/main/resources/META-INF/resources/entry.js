// The entry form: collects what is typed, keeps it in this browser until it is saved, and leads to fields that are wrong.
window.workbenchEntry = {
  collect(form) {
    const fields = {};
    for (const field of form.querySelectorAll('[name]')) {
      if (field.type === 'checkbox') {
        fields[field.name] = field.checked ? 'true' : '';
      } else if (field.type !== 'radio' || field.checked) {
        fields[field.name] = field.value;
      }
    }
    return fields;
  },
  // Begins to watch; answers what was typed earlier and not saved, or an empty text.
  start(form, key) {
    const name = 'workbench-entry ' + key;
    form.workbenchKey = name;
    if (!form.workbenchWatched) {
      form.workbenchWatched = true;
      let waiting;
      form.addEventListener('input', () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => this.keep(form), 200);
      });
      form.addEventListener('change', () => this.keep(form));
      form.addEventListener('submit', event => {
        event.preventDefault();
        clearTimeout(waiting);
        this.keep(form);
        form.dispatchEvent(new CustomEvent('typed', { detail: JSON.stringify(this.collect(form)) }));
      });
      form.addEventListener('keydown', event => {
        if ((event.ctrlKey || event.metaKey) && event.key === 's') {
          event.preventDefault();
          form.requestSubmit();
        } else if (event.key === 'Enter' && event.target.tagName === 'INPUT') {
          // Enter in a field must not save a half-filled form.
          event.preventDefault();
        }
      });
      form.parentElement.addEventListener('click', event => {
        const link = event.target.closest('[data-field]');
        if (link) {
          event.preventDefault();
          document.getElementById(link.dataset.field)?.focus();
        }
      });
    }
    try {
      return localStorage.getItem(name) ?? '';
    } catch (refused) {
      return '';
    }
  },
  keep(form) {
    try {
      localStorage.setItem(form.workbenchKey, JSON.stringify({
        at: new Date().toISOString(), basedOn: form.dataset.basedOn ?? '', fields: this.collect(form) }));
    } catch (refused) {
      // Without room in the browser the form works all the same.
    }
  },
  forget(form) {
    try {
      localStorage.removeItem(form.workbenchKey);
    } catch (refused) {
      // Nothing was kept.
    }
  },
};
