/** The textures of status, once per page: hatched for a forecast, ruled for an estimate, in the colour of each role. */

const roles = ["mrs", "mia", "peer", "route", "ink"] as const;

export function Patterns() {
  return (
    <svg width="0" height="0" className="patterns" aria-hidden="true" focusable="false">
      <defs>
        {roles.map((role) => (
          <g key={role}>
            <pattern
              id={`hatch-${role}`}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="5" height="5" className="f-paper" />
              <rect width="2" height="5" className={`f-${role}`} />
            </pattern>
            <pattern id={`ruled-${role}`} width="4" height="4" patternUnits="userSpaceOnUse">
              <rect width="4" height="4" className={`w-${role}`} />
              <rect width="1.6" height="4" className={`f-${role}`} />
            </pattern>
          </g>
        ))}
      </defs>
    </svg>
  );
}
