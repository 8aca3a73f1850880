package city.accord.delegation;

/**
 * What is known of a delegation's people, from which its status is told.
 *
 * @param people how many come, its head among them
 * @param answered whether the delegation itself has registered any of them
 * @param unfinished how many beside its head are neither approved nor wholly registered: named
 *     only, or without what the form of their category requires. Of its head nothing is asked
 *     beyond what the invitation asks, and whoever is approved is approved as they are.
 * @param badged whether its head has a valid badge
 * @param arrived whether its head has come through a gate
 */
public record StepsTaken(
    long people, boolean answered, long unfinished, boolean badged, boolean arrived) {

  /** Nobody is there. */
  public static final StepsTaken NONE = new StepsTaken(0, false, 0, false, false);
}
