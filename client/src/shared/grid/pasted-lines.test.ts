import { expect, it } from 'vitest';
import { pastedRows } from './pasted-lines';

it('splits lines and cells and drops empty lines', () => {
  expect(pastedRows('调研\t张伟\r\n\r\n访谈\t王芳\n')).toEqual([
    ['调研', '张伟'],
    ['访谈', '王芳'],
  ]);
});

it('keeps a line break inside a quoted cell', () => {
  expect(pastedRows('"一\n二"\t"说""好"""')).toEqual([['一\n二', '说"好"']]);
});

it('takes one name as one row', () => {
  expect(pastedRows('评审')).toEqual([['评审']]);
});
