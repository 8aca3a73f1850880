package city.accord.signing.published;

import city.accord.signing.ceremony.SlotState;

/** How far a signatory is, as everyone may know: not whether they declined or stayed away. */
public enum PublicSlotState {
  WAITING,
  SIGNING,
  SIGNED,
  BY_PROXY,
  NOT_SIGNED;

  static PublicSlotState of(SlotState state) {
    return switch (state) {
      case ASSIGNED, CONNECTED, READING -> WAITING;
      case INKING -> SIGNING;
      case CONFIRMED -> SIGNED;
      case BY_PROXY -> BY_PROXY;
      case DECLINED, ABSENT -> NOT_SIGNED;
    };
  }

  public boolean isSigned() {
    return this == SIGNED || this == BY_PROXY;
  }
}
