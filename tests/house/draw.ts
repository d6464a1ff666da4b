import { readFileSync, writeFileSync } from 'node:fs';
import { sourcesOfProject } from './arrows.ts';
import { drawingOf, withDrawing } from './drawing.ts';

/** `npm run architecture`: draws the house anew in ARCHITECTURE.md. */
const file = 'ARCHITECTURE.md';
writeFileSync(file, withDrawing(readFileSync(file, 'utf8'), drawingOf(sourcesOfProject())));
