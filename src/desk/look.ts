/** How the page in a frame is shown: how wide, and in which colours. */
export interface Look {
  width: 'fits' | 'phone' | 'desk';
  scheme: 'own' | 'light' | 'dark';
}

/** Of the page, in CSS pixels. */
const WIDTHS: Record<Exclude<Look['width'], 'fits'>, number> = { phone: 390, desk: 1280 };

/** Shows the page of a frame as wide as a device has it, made smaller where it has no room, and in the colours that are asked for. */
export interface FrameLook {
  now: () => Look;
  show: (look: Look) => void;
}

/** @param frame in a place that gives it its room */
export function frameLook(frame: HTMLIFrameElement): FrameLook {
  let look: Look = { width: 'fits', scheme: 'own' };
  const showScheme = (): void => {
    const root = frame.contentDocument?.documentElement;
    if (root && look.scheme !== 'own') root.dataset.scheme = look.scheme;
  };
  const showWidth = (): void => {
    const { clientWidth: room = 0, clientHeight: height = 0 } = frame.parentElement ?? {};
    const width = look.width === 'fits' ? undefined : WIDTHS[look.width];
    const scale = Math.min(1, room / (width ?? room));
    frame.style.width = width === undefined ? '' : `${width}px`;
    frame.style.height = width === undefined ? '' : `${height / scale}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
  };
  frame.addEventListener('load', showScheme);
  window.addEventListener('resize', showWidth);
  return {
    now: () => look,
    show(next) {
      const isBack = next.scheme === 'own' && look.scheme !== 'own';
      look = { ...next };
      showWidth();
      showScheme();
      // The page itself knows what its own colours are.
      if (isBack) frame.contentWindow?.location.reload();
    },
  };
}
