import { makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { useWait } from "../hooks/useWait.ts";

interface Props {
  readonly doing: string;
  readonly count: number;
}

/** Grey shapes where a list will stand, from 300 ms on. */
export function SkeletonList({ doing, count }: Props) {
  const styles = useStyles();
  if (useWait(true) === "short") return null;
  return (
    <Skeleton aria-label={doing} className={styles.list}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes without identity
        <SkeletonItem key={index} size={64} />
      ))}
    </Skeleton>
  );
}

const useStyles = makeStyles({ list: { display: "grid", rowGap: "12px" } });
