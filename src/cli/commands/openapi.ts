import { print } from '../terminal.ts';
