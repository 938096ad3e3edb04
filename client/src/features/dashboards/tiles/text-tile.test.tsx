import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TextTile } from './text-tile';

it('shows lines that say the same, tables, and code that is reached by keyboard', () => {
  render(
    <TextTile
      text={'- 看指标\n- 看指标\n\n| 项 | 人 |\n| --- | --- |\n| 甲 | 韩璐 |\n\n```\nabc\n```'}
    />,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('cell', { name: '韩璐' })).toBeDefined();
  expect(screen.getByText('abc').getAttribute('tabindex')).toBe('0');
});

it('links to pages only', () => {
  const text =
    '[甲](https://a.example) [乙](/goals) [丙](javascript:alert) [丁](//b.example) [戊](/\\b.example)';
  render(<TextTile text={text} />);
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['甲', '乙']);
});
