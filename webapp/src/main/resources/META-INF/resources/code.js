// A field for program text: CodeMirror, told by the server what the text looks like (marks), what is wrong with it (notes), what may stand
// somewhere and what a word means. The import map that the page begins with says where the modules are.
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import {
  EditorView, Decoration, drawSelection, highlightActiveLine, highlightActiveLineGutter, hoverTooltip, keymap, lineNumbers, rectangularSelection,
} from '@codemirror/view';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';

const PAUSE = 150;
const setMarks = StateEffect.define();
const marks = StateField.define({
  create: () => Decoration.none,
  update(shown, change) {
    shown = shown.map(change.changes);
    for (const effect of change.effects) {
      if (effect.is(setMarks)) {
        shown = effect.value;
      }
    }
    return shown;
  },
  provide: field => EditorView.decorations.from(field),
});

function within(text, stretch) {
  return stretch.from >= 0 && stretch.from <= stretch.to && stretch.to <= text.length;
}

window.workbenchCode ??= function begin(host, text, look, most) {
  host.workbenchView?.destroy();
  host.replaceChildren();
  const refused = document.createElement('p');
  refused.className = 'code-refused';
  refused.setAttribute('role', 'alert');
  let timer;
  let sent = text;
  let asked = 0;
  let questions = 0;
  const waiting = new Map();
  const ask = (what, now, offset = 0) => new Promise(answered => {
    waiting.set(++questions, answered);
    host.dispatchEvent(new CustomEvent('code-ask', { detail: { number: questions, what, text: now, offset } }));
  });
  host.workbenchAnswer = (number, answer) => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  };

  const show = (view, seen, of) => {
    if (view.state.doc.toString() !== of) {
      return;
    }
    const ranges = seen.marks.filter(mark => mark.from < mark.to && within(of, mark))
      .map(mark => Decoration.mark({ class: 'code-' + mark.kind }).range(mark.from, mark.to));
    view.dispatch({ effects: setMarks.of(Decoration.set(ranges, true)) });
    view.dispatch(setDiagnostics(view.state, seen.notes.filter(note => within(of, note)).map(note => ({
      from: note.from,
      to: note.to,
      severity: note.error ? 'error' : 'warning',
      message: note.message,
      actions: note.fixes.map(fix => ({
        name: fix.label,
        apply: target => target.dispatch({ changes: { from: fix.from, to: fix.to, insert: fix.insert }, userEvent: 'input.fix' }),
      })),
    }))));
  };
  const send = () => {
    clearTimeout(timer);
    timer = undefined;
    const now = view.state.doc.toString();
    if (now === sent || !host.isConnected) {
      return;
    }
    sent = now;
    const number = ++asked;
    ask('changed', now).then(seen => number === asked && show(view, seen, now));
  };
  const tooLong = EditorState.transactionFilter.of(change => {
    const length = change.newDoc.length;
    if (!change.docChanged || length <= most || length <= change.startState.doc.length) {
      refused.textContent = '';
      return change;
    }
    refused.textContent = `That would make ${length.toLocaleString('en')} characters; the field takes ${most.toLocaleString('en')}.`
      + ' Nothing was changed.';
    return [];
  });
  const complete = async context => {
    const word = context.matchBefore(/[\p{L}\p{N}_@"-]+/u);
    if (!word && !context.explicit) {
      return null;
    }
    const found = await ask('complete', context.state.doc.toString(), context.pos);
    if (context.aborted || !found.length) {
      return null;
    }
    return {
      from: found[0].from,
      options: found.filter(one => one.from === found[0].from).map((one, at) => ({
        label: one.label,
        detail: one.detail,
        info: one.info || undefined,
        apply: one.insert,
        type: one.group,
        boost: 99 - at,
      })),
      validFor: /^[\p{L}\p{N}_@"-]*$/u,
    };
  };
  const explain = hoverTooltip(async (shown, at) => {
    const hint = await ask('hint', shown.state.doc.toString(), at);
    return hint.text === undefined ? null : {
      pos: hint.from,
      end: hint.to,
      above: true,
      create() {
        const dom = document.createElement('div');
        dom.className = 'code-hint';
        dom.textContent = hint.text;
        return { dom };
      },
    };
  });
  const view = new EditorView({
    parent: host,
    root: document,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(), highlightActiveLine(), highlightActiveLineGutter(), drawSelection(), rectangularSelection(), history(),
        bracketMatching(), closeBrackets(), highlightSelectionMatches(), search({ top: true }), lintGutter(), indentUnit.of('    '),
        autocompletion({ override: [complete], icons: false }), explain, marks, tooLong,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': host.dataset.label, spellcheck: 'false', autocapitalize: 'off', tabindex: '0' }),
        keymap.of([...closeBracketsKeymap, ...searchKeymap, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.updateListener.of(update => {
          if (update.docChanged) {
            clearTimeout(timer);
            timer = setTimeout(send, PAUSE);
          }
        }),
        EditorView.domEventHandlers({ blur: () => send() }),
      ],
    }),
  });
  host.append(refused);
  host.workbenchView = view;
  host.workbenchReplace = (wanted, seen) => {
    clearTimeout(timer);
    asked++;
    sent = wanted;
    const now = view.state.doc.toString();
    let from = 0;
    while (from < Math.min(now.length, wanted.length) && now[from] === wanted[from]) {
      from++;
    }
    let tail = 0;
    while (tail < Math.min(now.length, wanted.length) - from && now[now.length - 1 - tail] === wanted[wanted.length - 1 - tail]) {
      tail++;
    }
    if (now !== wanted) {
      view.dispatch({ changes: { from, to: now.length - tail, insert: wanted.slice(from, wanted.length - tail) } });
      clearTimeout(timer);
    }
    show(view, seen, wanted);
  };
  host.workbenchMark = seen => show(view, seen, sent);
  host.workbenchGoTo = offset => {
    view.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) }, scrollIntoView: true });
    view.focus();
  };
  addEventListener('pagehide', send, { once: true });
  show(view, look, text);
};
