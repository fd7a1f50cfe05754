/** The entry of the worker that searches outputs. */
import { serveSearch } from './run/serve-search.ts';

serveSearch();
