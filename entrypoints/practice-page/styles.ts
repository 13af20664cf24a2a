/** How the pages look, in the order in which the sheets give way to each other. */
import '@/lib/practice/styles/1-frame.css';
import '@/lib/practice/styles/2-pages.css';
import '@/lib/practice/styles/3-form.css';
import '@/lib/practice/styles/4-media.css';
import '@/components/practice/with-panel.css';
