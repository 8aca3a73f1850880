package city.accord.signing.ceremony;

/**
 * Where a signatory stands: assigned → connected → reading → inking → confirmed; or declined,
 * absent, or signed by proxy.
 */
public enum SlotState {
  ASSIGNED,
  CONNECTED,
  READING,
  INKING,
  CONFIRMED,
  BY_PROXY,
  DECLINED,
  ABSENT;

  /** Whether ink stands in the slot for good. */
  public boolean isSigned() {
    return this == CONFIRMED || this == BY_PROXY;
  }

  /** Whether nothing more is awaited from this slot. */
  public boolean isSettled() {
    return compareTo(CONFIRMED) >= 0;
  }
}
