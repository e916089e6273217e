import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { lesson } from '../../lessons/abccd/lesson.ts';
import { StageProvider } from '../../parts/scenery.tsx';
import { openSubject } from '../../store/actions.ts';
import { initialState, useStore } from '../../store/store.ts';
import { ComputationPane } from './ComputationPane.tsx';

afterEach(cleanup);

test.each(['e0.f2.a', 'e0.f2.h', 'e0.f2.y', 'e0.b2.da', 'e0.b2.dh'])(
  'a sign that leads to a result goes to the next line with it: %s',
  (at) => {
    useStore.setState({ ...initialState, language: 'en' }, true);
    openSubject({ slug: 'abccd', title: 'ABCCD', example: lesson.example, lesson }, at);
    render(
      <StageProvider>
        <ComputationPane />
      </StageProvider>,
    );
    const signs = [...document.querySelectorAll('.w-sign')].filter((each) =>
      /[=≈]/.test(each.textContent),
    );
    expect(signs.length).toBeGreaterThan(1);
    for (const sign of signs) {
      expect(sign.parentElement?.className).toBe('with-sign');
      expect(sign.nextElementSibling?.querySelector('.num')).not.toBeNull();
    }
  },
);
