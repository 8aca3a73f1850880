package city.accord.signing.ink;

import java.util.Arrays;

/** What the hall may know about a signatory's slot; the desk knows more. */
public enum SeatState {
  WAITING(1),
  /** At the tablet. */
  PRESENT(2),
  CONFIRMED(3),
  DECLINED(4),
  ABSENT(5),
  BY_PROXY(6);

  private final int code;

  SeatState(int code) {
    this.code = code;
  }

  /** The state's number on the wire. */
  public int code() {
    return code;
  }

  /** Whether the slot's pen may write. */
  public boolean takesInk() {
    return this == WAITING || this == PRESENT;
  }

  static SeatState of(int code) {
    return Arrays.stream(values())
        .filter(state -> state.code == code)
        .findAny()
        .orElseThrow(() -> new MalformedInk("seat state " + code));
  }
}
