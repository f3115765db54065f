import { serve } from '../threads/serve.ts';
import { loadDrawing, type PlacedCard } from './make.ts';

const loading = loadDrawing();
serve(
  async (card: PlacedCard) => (await loading)(card),
  ({ file }) => file,
);
