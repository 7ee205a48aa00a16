// What is listed: the places beside the map, or the records as a table in its place.
import { memo } from 'react';
import { type Listing, listings } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

export const ListingChoice = memo(function ListingChoice({ listing }: { listing: Listing }) {
  const { messages, send, elements } = useAtlas();
  const { narrowing } = messages;
  return (
    <div className="listing" role="radiogroup" aria-label={narrowing.listing}>
      {listings.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={elements.idOf('listing')}
            checked={listing === one}
            onChange={() => send({ type: 'listing-chosen', listing: one })}
          />
          <span>{narrowing.listings[one]}</span>
        </label>
      ))}
    </div>
  );
});
