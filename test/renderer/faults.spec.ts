import { faultsOfLayout } from './faults.ts';
import { expect, test } from './fixtures.ts';

/** What is wrong with a page of this body. */
const TEXT = 'A rather long sentence that nobody can read whole';
const CASES = [
  {
    what: 'text that is cut off',
    body: `<p style="width: 90px; overflow: hidden; white-space: nowrap">${TEXT}</p>`,
    fault: /^p “A rather long.*is cut off by p by \d+ px$/,
  },
  {
    what: 'text that sticks out of its button',
    body: `<button style="width: 90px; white-space: nowrap; overflow: visible; text-align: start">${TEXT}</button>`,
    fault: /^button “A rather long.*sticks out of button by \d+ px$/,
  },
  {
    what: 'text that is higher than its frame',
    body: `<p style="width: 90px; height: 20px; border: 1px solid">${TEXT}</p>`,
    fault: /^p “A rather long.*is higher than p by \d+ px$/,
  },
  {
    what: 'what lies beyond the window',
    body: '<div style="position: absolute; left: 600px; width: 300px; height: 9px"></div>',
    fault: /^div lies beyond the window by \d+ px$/,
  },
  {
    what: 'controls that lie on each other',
    body: '<button>One</button><button style="margin-left: -20px">Two</button>',
    fault: /^button “One” and button “Two” lie on each other by \d+ × \d+ px$/,
  },
  {
    what: 'a choice that doesn’t fit',
    body: `<select style="width: 90px"><option>${TEXT}</option></select>`,
    fault: /^select “A rather long.*is cut off by \d+ px$/,
  },
] as const;

for (const { what, body, fault } of CASES) {
  test(`${what} is a fault`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 400 });
    await page.setContent(body);
    expect(await page.evaluate(faultsOfLayout)).toEqual([expect.stringMatching(fault)]);
  });
}

test('what is shortened on purpose and says all of itself is none, nor what scrolls or is for ears', async ({
  page,
}) => {
  await page.setContent(`
    <p style="width: 90px; overflow: hidden; white-space: nowrap" title="${TEXT}">${TEXT}</p>
    <div style="width: 90px; overflow: auto; white-space: nowrap">${TEXT}</div>
    <p style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">${TEXT}</p>
    <p style="width: 90px">${TEXT}</p>`);
  expect(await page.evaluate(faultsOfLayout)).toEqual([]);
});
