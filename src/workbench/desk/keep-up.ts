import { batch, effect } from '@preact/signals';
import { saveToFile } from '../files/save-file.ts';
import { WrittenElsewhere } from '../store/store.ts';
import { today } from '../today.ts';
import type { Desk } from './desk.ts';
import { titleOf } from './title-of.ts';

/** How long after a change the paper is checked, and written to its file. */
const checkMs = 250;
const fileMs = 1500;
/** A program that serves the page writes a file at once. */
const servedMs = 400;

/** Keeps up with what the clerk does: every change goes to the browser's store at once, to the check and to the file soon. */
export function keepUp(desk: Desk): void {
  keepEachChange(desk);
  checkEachChange(desk);
  saveEachChange(desk);
}

function keepEachChange(desk: Desk): void {
  effect(() => {
    const paper = desk.paper.value;
    const file = desk.file.value;
    const at = desk.at.value;
    if (!paper) return;
    const { id, session, waivers, printed } = paper;
    const { facts, lastYear, leftOver } = session;
    const kept = {
      name: file?.name ?? '',
      ...(file?.handle ? { handle: file.handle } : {}),
      isSaved: file?.isSaved ?? false,
      modified: file?.modified ?? 0,
    };
    desk.isKept.value = 'keeping';
    desk.store
      .keep({
        id,
        title: titleOf(facts),
        facts,
        lastYear,
        waivers,
        leftOver,
        printed,
        changedAt: Date.now(),
        at,
        file: file && kept,
      })
      .then(() => {
        desk.isKept.value = 'kept';
      })
      .catch((error) => {
        if (error instanceof WrittenElsewhere) keepBeside(desk, error);
        else desk.isKept.value = 'refused';
      });
  });
}

/** Another tab writes the same paper: this one goes on as a copy, and neither is written over. */
function keepBeside(desk: Desk, { theirs, base }: WrittenElsewhere): void {
  const paper = desk.paper.value;
  if (!paper) return;
  desk.says.value = '';
  desk.aside.value = { from: 'window', name: titleOf(paper.session.facts), theirs, base };
  desk.file.value = undefined;
  desk.paper.value = { ...paper, id: crypto.randomUUID() };
}

function checkEachChange(desk: Desk): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  const check = async () => {
    const paper = desk.paper.value;
    if (!paper || isBusy) return;
    isBusy = true;
    try {
      const { session, waivers } = paper;
      const { findings, ...progress } = await desk.helper.ask('check', {
        facts: session.facts,
        waivers,
        today: today(),
      });
      if (desk.paper.value?.id === paper.id)
        batch(() => {
          desk.checked.value = session.facts;
          desk.findings.value = findings;
          desk.progress.value = progress;
          desk.isChecked.value = desk.paper.value === paper;
        });
    } finally {
      isBusy = false;
      if (desk.paper.value && desk.paper.value !== paper) timer = setTimeout(check, checkMs);
    }
  };
  effect(() => {
    if (!desk.paper.value) return;
    desk.isChecked.value = false;
    clearTimeout(timer);
    timer = setTimeout(check, checkMs);
  });
}

function saveEachChange(desk: Desk): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saved: unknown;
  effect(() => {
    const facts = desk.paper.value?.session.facts;
    const id = desk.paper.value?.id;
    if (saved !== id) {
      saved = id;
      return;
    }
    const file = desk.file.peek();
    if (!facts || !file) return;
    desk.file.value = { ...file, isSaved: false };
    clearTimeout(timer);
    if (file.handle || file.served) timer = setTimeout(() => saveToFile(desk), file.served ? servedMs : fileMs);
  });
}
