import { useEffect, useState } from 'preact/hooks';
import type { PageGuide, PageGuideProps } from './PageGuide';

/** The guide, loaded when a page without a form asks for it: beside the form the panel does without its weight. */
export function LaterGuide(props: PageGuideProps) {
  const [guide, setGuide] = useState<{ readonly Guide: typeof PageGuide }>();
  useEffect(() => {
    void import('./PageGuide').then(({ PageGuide: Guide }) => setGuide({ Guide }));
  }, []);
  return guide ? <guide.Guide {...props} /> : props.children;
}
