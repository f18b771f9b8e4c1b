import { Icon } from './icon';
import type { IconName } from './icon';

type IconButtonProps = {
  label: string;
  icon: IconName;
  isDisabled?: boolean;
  onClick: () => void;
};

/** A quiet button that is only an icon; its label is read out. */
export function IconButton({ label, icon, isDisabled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className="button-quiet px-2"
      aria-label={label}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
