package city.accord.signing.ink.store;

import city.accord.signing.ceremony.SlotState;

/** What the hall may know about a signatory's slot; the desk knows more. */
public enum HallSlotState {
  WAITING(1),
  /** Has the declaration before them, and may write. */
  PRESENT(2),
  CONFIRMED(3),
  /** Declined or absent: the hall is not told which. */
  NOT_SIGNED(4),
  /** Confirmed by someone else in the signatory's stead. */
  BY_PROXY(5);

  private final int code;

  HallSlotState(int code) {
    this.code = code;
  }

  /** The state's number on the wire. */
  public int code() {
    return code;
  }

  /** Whether the slot's pen may write. */
  public boolean takesInk() {
    return this == PRESENT;
  }

  /** What is told of a slot's state. */
  public static HallSlotState of(SlotState state) {
    return switch (state) {
      case ASSIGNED, CONNECTED -> WAITING;
      case READING, INKING -> PRESENT;
      case CONFIRMED -> CONFIRMED;
      case BY_PROXY -> BY_PROXY;
      case DECLINED, ABSENT -> NOT_SIGNED;
    };
  }
}
