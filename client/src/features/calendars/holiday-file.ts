export interface HolidayFile {
  year: number;
  papers: string[];
  days: { name: string; date: string; isOffDay: boolean }[];
}

/** Reads a file in the holiday-cn shape; null when it is none. */
export function readHolidayFile(text: string): HolidayFile | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { year, papers, days } = read as Record<string, unknown>;
  if (typeof year !== 'number' || !Number.isInteger(year) || !Array.isArray(days)) return null;
  const good = days.every((day: unknown) => {
    if (typeof day !== 'object' || day === null) return false;
    const { name, date, isOffDay } = day as Record<string, unknown>;
    return (
      typeof name === 'string' &&
      typeof date === 'string' &&
      /^\d{4}-\d{2}-\d{2}$/.test(date) &&
      typeof isOffDay === 'boolean'
    );
  });
  if (!good || days.length === 0) return null;
  return {
    year,
    papers: Array.isArray(papers) ? papers.map(String) : [],
    days: (days as HolidayFile['days']).map(({ name, date, isOffDay }) => ({
      name,
      date,
      isOffDay,
    })),
  };
}
