import { questionPicked, sectionMenu } from '../filling/overview/section-menu.ts';
import type { Move } from '../filling/step.ts';
import type { Section } from '../questionnaire/section.ts';
import { askOpen } from './ask-open.ts';
import { askQuestion } from './ask-question.ts';
import type { OpenSession } from './open-session.ts';
import { pasteMaterial } from './paste-material.ts';

/** Shows a section's questions with their answers; the user goes on where it stopped, or picks one. */
export async function fillSection(session: OpenSession, section: Section): Promise<void> {
  let showRare = false;
  for (;;) {
    const wish = await session.orUndo(undefined, async () => {
      const chosen = await session.ask(sectionMenu(session.now, section, showRare));
      return chosen === '/leave' || (await follow(session, section, chosen)) === 'contents' ? '/leave' : chosen;
    });
    if (wish === '/leave') return;
    if (wish === '/rare') showRare = true;
  }
}

async function follow(session: OpenSession, section: Section, wish: string): Promise<Move> {
  const list = session.now.kind.pastedSections[section.id];
  if (wish === '/paste' && list) return pasteMaterial(session, list);
  if (wish === '/go-on') return askOpen(session, section.pointers, askQuestion);
  const question = questionPicked(session.now, section, wish);
  return question ? askQuestion(session, question) : 'next';
}
