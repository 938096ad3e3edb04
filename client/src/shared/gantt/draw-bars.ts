import { type Bar, barRect, diamondOf, isBefore, type Rect } from './bars';
import type { Ghost } from './drag';
import { drawHandles } from './draw-handles';
import { drawLabel, drawTip } from './draw-labels';
import type { Palette } from './palette';
import { rowsIn, type Scene } from './scene';
import { xOf } from './time-axis';

type Canvas = CanvasRenderingContext2D;

export function drawBars(canvas: Canvas, scene: Scene): void {
  const [first, last] = rowsIn(scene);
  const { bars, axis, rowHeight, left, width } = scene;
  for (let row = first; row <= last; row += 1) {
    const bar = bars[row];
    if (bar == null) continue;
    const ghost = scene.ghosts.get(row);
    const rect = barRect(bar, row, axis, rowHeight);
    if (ghost === undefined) drawSlack(canvas, scene, bar, rect);
    drawDeadline(canvas, scene, bar, row);
    if (ghost === undefined && !scene.paper) drawHint(canvas, scene, rect);
    if (rect.x < left + width + 20 && rect.x + rect.width > left - 20) {
      canvas.globalAlpha = ghost === undefined ? 1 : 0.3;
      drawBar(canvas, scene, bar, rect);
      canvas.globalAlpha = 1;
    }
    if (ghost === undefined) drawLabel(canvas, scene, bar, rect, row);
    else drawGhost(canvas, scene, bar, ghost, row);
  }
  drawHandles(canvas, scene);
}

/** Where to look for a bar that is out of sight. */
function drawHint(canvas: Canvas, { left, width, palette }: Scene, rect: Rect): void {
  const before = isBefore(rect, left);
  if (!before && rect.x < left + width - 2) return;
  const x = before ? left + 9 : left + width - 9;
  const back = before ? 4 : -4;
  const y = rect.y + rect.height / 2;
  canvas.strokeStyle = palette.faint;
  canvas.lineWidth = 1.5;
  canvas.beginPath();
  canvas.moveTo(x + back / 2, y - 4);
  canvas.lineTo(x - back / 2, y);
  canvas.lineTo(x + back / 2, y + 4);
  canvas.stroke();
}

function coloursOf(bar: Bar, palette: Palette, critical: boolean): [string, string] {
  if (bar.tone === 'done') return [palette.finished, palette.finishedDone];
  if (bar.tone === 'blocked') return [palette.blocked, palette.blockedDone];
  if (bar.critical && critical) return [palette.critical, palette.criticalDone];
  return [palette.bar, palette.barDone];
}

function drawBar(canvas: Canvas, scene: Scene, bar: Bar, rect: Rect): void {
  const { palette, options, rowHeight } = scene;
  if (bar.shape === 'phase') {
    drawPhase(canvas, palette, bar, rect);
    return;
  }
  if (bar.shape === 'milestone') {
    const critical = bar.critical && options.critical && bar.tone !== 'done';
    drawDiamond(canvas, palette, rect, diamondOf(rowHeight), bar.tone === 'done', critical);
    return;
  }
  const [plain, strong] = coloursOf(bar, palette, options.critical);
  const radius = Math.min(4, rect.width / 2);
  canvas.fillStyle = plain;
  canvas.beginPath();
  canvas.roundRect(rect.x, rect.y, rect.width, rect.height, radius);
  canvas.fill();
  const done = rect.width * bar.progress;
  if (done >= 1) {
    canvas.fillStyle = strong;
    canvas.beginPath();
    const square = done > rect.width - radius ? radius : 0;
    canvas.roundRect(rect.x, rect.y, done, rect.height, [radius, square, square, radius]);
    canvas.fill();
  }
  if (bar.tone === 'blocked') drawHatch(canvas, rect, strong);
}

/** Never by colour alone: a blocked bar is striped, too. */
function drawHatch(canvas: Canvas, rect: Rect, colour: string): void {
  canvas.save();
  canvas.beginPath();
  canvas.roundRect(rect.x, rect.y, rect.width, rect.height, 4);
  canvas.clip();
  canvas.strokeStyle = colour;
  canvas.globalAlpha *= 0.45;
  canvas.lineWidth = 1.5;
  canvas.beginPath();
  for (let x = rect.x - rect.height; x < rect.x + rect.width; x += 6) {
    canvas.moveTo(x, rect.y + rect.height);
    canvas.lineTo(x + rect.height, rect.y);
  }
  canvas.stroke();
  canvas.restore();
}

function drawPhase(canvas: Canvas, palette: Palette, bar: Bar, rect: Rect): void {
  const top = rect.y + rect.height / 2 - 4;
  const thick = 5;
  const foot = Math.min(6, rect.width / 2);
  const right = rect.x + rect.width;
  canvas.fillStyle = palette.phase;
  canvas.beginPath();
  canvas.moveTo(rect.x, top + 1.5);
  canvas.arcTo(rect.x, top, rect.x + 1.5, top, 1.5);
  canvas.lineTo(right - 1.5, top);
  canvas.arcTo(right, top, right, top + 1.5, 1.5);
  canvas.lineTo(right, top + thick + 5);
  canvas.lineTo(right - foot, top + thick);
  canvas.lineTo(rect.x + foot, top + thick);
  canvas.lineTo(rect.x, top + thick + 5);
  canvas.closePath();
  canvas.fill();
  if (bar.progress > 0) {
    canvas.fillStyle = bar.tone === 'done' ? palette.finishedDone : palette.accent;
    canvas.fillRect(rect.x + 1, top + 1.5, Math.max(0, (rect.width - 2) * bar.progress), 2);
  }
}

function drawDiamond(
  canvas: Canvas,
  palette: Palette,
  rect: Rect,
  half: number,
  done: boolean,
  critical: boolean,
): void {
  const x = rect.x + half;
  const y = rect.y + rect.height / 2;
  canvas.beginPath();
  canvas.moveTo(x, y - half);
  canvas.lineTo(x + half, y);
  canvas.lineTo(x, y + half);
  canvas.lineTo(x - half, y);
  canvas.closePath();
  canvas.fillStyle = done ? palette.finishedDone : palette.milestone;
  canvas.fill();
  if (critical) {
    canvas.strokeStyle = palette.red;
    canvas.lineWidth = 1.5;
    canvas.stroke();
  }
}

/** How far it may slip before anything else moves: a thin line with an end. */
function drawSlack(canvas: Canvas, scene: Scene, bar: Bar, rect: Rect): void {
  if (!scene.options.slack || bar.slackTo === null) return;
  const from = rect.x + rect.width + 1;
  const to = xOf(scene.axis, bar.slackTo + 1);
  if (to - from < 3) return;
  // Under the bar, where it does not run through the label.
  const y = Math.round(rect.y + rect.height + 1) + 0.5;
  canvas.strokeStyle = scene.palette.faint;
  canvas.lineWidth = 1;
  canvas.setLineDash([2, 2]);
  canvas.beginPath();
  canvas.moveTo(from, y);
  canvas.lineTo(to, y);
  canvas.stroke();
  canvas.setLineDash([]);
  canvas.beginPath();
  canvas.moveTo(Math.round(to) - 0.5, y - 3);
  canvas.lineTo(Math.round(to) - 0.5, y + 3);
  canvas.stroke();
}

/** A small flag at the end of the day by which it must be finished; red when it will not be. */
function drawDeadline(canvas: Canvas, scene: Scene, bar: Bar, row: number): void {
  if (bar.deadline === null) return;
  const { axis, rowHeight, palette } = scene;
  const x = Math.round(xOf(axis, bar.deadline + 1)) - 0.5;
  const y = row * rowHeight + 3;
  const missed = bar.finish > bar.deadline && bar.tone !== 'done';
  canvas.strokeStyle = missed ? palette.red : palette.strong;
  canvas.fillStyle = canvas.strokeStyle;
  canvas.lineWidth = 1;
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.lineTo(x, y + rowHeight - 8);
  canvas.stroke();
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.lineTo(x - 7, y + 3);
  canvas.lineTo(x, y + 6);
  canvas.fill();
}

/** Where the bar would be: solid for the one that is held, an outline for those that follow. */
function drawGhost(canvas: Canvas, scene: Scene, bar: Bar, ghost: Ghost, row: number): void {
  const { axis, rowHeight, palette } = scene;
  const rect = barRect({ ...bar, ...ghost }, row, axis, rowHeight);
  if (scene.held === row) {
    drawBar(canvas, scene, { ...bar, progress: ghost.progress }, rect);
  }
  if (bar.shape === 'phase') {
    drawPhase(canvas, palette, bar, rect);
    return;
  }
  canvas.strokeStyle = palette.accent;
  canvas.lineWidth = 1.5;
  if (scene.held !== row) canvas.setLineDash([3, 2]);
  canvas.beginPath();
  if (bar.shape === 'milestone') {
    const half = diamondOf(rowHeight) + 2;
    const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
    canvas.moveTo(x, y - half);
    canvas.lineTo(x + half, y);
    canvas.lineTo(x, y + half);
    canvas.lineTo(x - half, y);
    canvas.closePath();
  } else {
    canvas.roundRect(rect.x - 0.5, rect.y - 0.5, rect.width + 1, rect.height + 1, 4.5);
  }
  canvas.stroke();
  canvas.setLineDash([]);
  if (scene.held === row && scene.tip !== null) drawTip(canvas, scene, rect, scene.tip);
}
