// A table that is edited cell by cell with the keyboard, as in a spreadsheet. The server is told one cell at a time and changes the cells;
// the field in which somebody types lies over the table, so that no change takes it away.
window.workbenchCells = {
  start(table, field) {
    if (!table.cells) {
      table.cells = { row: 0, column: 0, here: false, leaving: false, edit: null, field, lists: {} };
      table.addEventListener('focusin', event => this.entered(table, event.target.closest('[data-cell]')));
      table.addEventListener('focusout', event => { table.cells.here = event.relatedTarget === null && table.cells.here; });
      table.addEventListener('keydown', event => this.moved(table, event));
      table.addEventListener('mousedown', event => { table.cells.before = this.active(table) === event.target.closest('[data-cell]') && table.cells.here; });
      table.addEventListener('click', event => this.clicked(table, event));
    }
    this.settle(table);
  },
  // After the server changed cells or rows: one cell can be reached by Tab, and the keyboard is where it was.
  settle(table, lists) {
    if (lists) { table.cells.lists = JSON.parse(lists); }
    for (const cell of table.querySelectorAll('[data-cell]')) {
      cell.tabIndex = -1;
      cell.removeAttribute('data-waiting');
      for (const link of cell.querySelectorAll('a')) { link.tabIndex = -1; }
    }
    const active = this.active(table);
    if (active) {
      active.tabIndex = 0;
      if (table.cells.here && !table.cells.edit && document.activeElement === document.body) { active.focus(); }
    }
  },
  rows(table) { return [...table.tBodies[0].rows]; },
  active(table) {
    const rows = this.rows(table);
    const row = rows[Math.min(table.cells.row, rows.length - 1)];
    return row && row.cells[Math.min(table.cells.column, row.cells.length - 1)];
  },
  entered(table, cell) {
    if (!cell) { return; }
    const old = this.active(table);
    if (old) { old.tabIndex = -1; }
    table.cells.row = this.rows(table).indexOf(cell.parentElement);
    table.cells.column = [...cell.parentElement.cells].indexOf(cell);
    table.cells.here = true;
    table.cells.leaving = false;
    cell.tabIndex = 0;
  },
  go(table, row, column) {
    const rows = this.rows(table);
    const to = rows[Math.max(0, Math.min(row, rows.length - 1))];
    to?.cells[Math.max(0, Math.min(column, to.cells.length - 1))]?.focus();
  },
  // The next cell that can be edited, along the rows.
  next(table, by) {
    const all = this.rows(table).flatMap(row => [...row.cells]);
    const at = all.indexOf(this.active(table));
    for (let to = at + by; to >= 0 && to < all.length; to += by) {
      if (all[to].dataset.kind) { all[to].focus(); return true; }
    }
    return false;
  },
  moved(table, event) {
    const { row, column, leaving } = table.cells;
    const cell = this.active(table);
    const mod = event.ctrlKey || event.metaKey;
    const last = this.rows(table).length - 1;
    const to = {
      ArrowUp: [mod ? 0 : row - 1, column], ArrowDown: [mod ? last : row + 1, column],
      ArrowLeft: [row, mod ? 0 : column - 1], ArrowRight: [row, mod ? 99 : column + 1],
      Home: [mod ? 0 : row, 0], End: [mod ? last : row, 99], PageUp: [row - 10, column], PageDown: [row + 10, column]
    }[event.key];
    if (to && !event.altKey) {
      this.go(table, ...to);
    } else if (event.key === 'Tab') {
      if (leaving || !this.next(table, event.shiftKey ? -1 : 1)) { return; }
    } else if (event.key === 'Escape') {
      table.cells.leaving = true;
    } else if (mod && (event.key === 'z' || event.key === 'y')) {
      table.dispatchEvent(new CustomEvent(event.key === 'z' ? 'cell-undo' : 'cell-redo'));
    } else if (event.key === 'Enter' || event.key === 'F2') {
      if (cell.dataset.kind) { this.edit(table, cell); } else { cell.querySelector('a')?.click(); }
    } else if (event.key === 'Delete' && cell.dataset.wrong !== undefined) {
      table.dispatchEvent(new CustomEvent('cell-forget', { detail: { key: cell.dataset.cell } }));
    } else if (cell.dataset.kind && !mod && !event.altKey && (event.key.length === 1 || event.key === 'Backspace')) {
      this.edit(table, cell, event.key.length === 1 ? event.key : '');
    } else {
      return;
    }
    event.preventDefault();
  },
  clicked(table, event) {
    const cell = event.target.closest('[data-cell]');
    if (!cell || event.target.closest('a')) { return; }
    cell.focus();
    if (cell.dataset.kind && (event.detail > 1 || table.cells.before)) { this.edit(table, cell); }
  },
  edit(table, cell, typed) {
    if (table.cells.edit) { return; }
    const choices = table.cells.lists[cell.dataset.list] ?? [];
    const few = cell.dataset.kind === 'choice';
    const title = choices.find(one => one[0] === cell.dataset.value)?.[1];
    const before = cell.dataset.wrong ?? (few ? cell.dataset.value : title ?? cell.dataset.value);
    const input = document.createElement(few ? 'select' : 'input');
    if (few) {
      input.append(...choices.map(one => new Option(one[1], one[0])));
      const sign = (typed ?? '').trim().toLowerCase();
      const meant = sign && (choices.find(one => one[1].toLowerCase().startsWith(sign)) ?? choices.find(one => one[1].includes('(' + sign)));
      input.value = meant ? meant[0] : before;
    } else {
      input.type = 'text';
      input.maxLength = 500;
      input.inputMode = cell.dataset.kind === 'number' ? 'decimal' : 'text';
      input.value = typed ?? before;
      if (choices.length) {
        const list = document.createElement('datalist');
        list.id = 'cells-choices';
        list.append(...choices.map(one => new Option(one[1], one[1])));
        table.cells.field.append(list);
        input.setAttribute('list', list.id);
      }
    }
    input.setAttribute('aria-label', cell.dataset.label);
    const described = [cell.querySelector('.wrong')?.id, 'cells-help-edit'].filter(one => one).join(' ');
    input.setAttribute('aria-describedby', described);
    if (cell.dataset.wrong !== undefined) { input.setAttribute('aria-invalid', 'true'); }
    table.cells.edit = { key: cell.dataset.cell, before };
    const box = cell.getBoundingClientRect();
    const whole = table.cells.field.parentElement.getBoundingClientRect();
    const scroll = table.cells.field.parentElement;
    input.style.cssText = `left: ${box.left - whole.left + scroll.scrollLeft}px; top: ${box.top - whole.top + scroll.scrollTop}px; `
        + `width: ${Math.max(box.width, cell.dataset.kind === 'list' ? 260 : few ? 150 : 60)}px; min-height: ${box.height}px`;
    table.cells.field.append(input);
    input.focus();
    if (typed === undefined && !few) { input.select(); }
    input.addEventListener('keydown', event => this.typed(table, input, event));
    input.addEventListener('blur', () => this.take(table, input));
  },
  typed(table, input, event) {
    if (event.key === 'Enter' && !event.isComposing) {
      this.take(table, input);
      this.go(table, table.cells.row + (event.shiftKey ? -1 : 1), table.cells.column);
    } else if (event.key === 'Tab') {
      this.take(table, input);
      if (!this.next(table, event.shiftKey ? -1 : 1)) { this.active(table).focus(); }
    } else if (event.key === 'Escape') {
      table.cells.edit = null;
      this.close(table);
      this.active(table).focus();
    } else {
      event.stopPropagation();
      return;
    }
    event.stopPropagation();
    event.preventDefault();
  },
  take(table, input) {
    const edit = table.cells.edit;
    if (!edit) { return; }
    table.cells.edit = null;
    const value = input.value;
    this.close(table);
    if (value !== edit.before) {
      this.rows(table).flatMap(row => [...row.cells]).find(one => one.dataset.cell === edit.key)?.setAttribute('data-waiting', '');
      table.dispatchEvent(new CustomEvent('cell-set', { detail: { key: edit.key, value } }));
    }
  },
  close(table) {
    table.cells.field.replaceChildren();
  }
};
