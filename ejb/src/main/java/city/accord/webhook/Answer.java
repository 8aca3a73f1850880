package city.accord.webhook;

/**
 * What came of a call.
 *
 * @param status of HTTP; null where nothing answered
 * @param words how the answer begins, or why there is none
 */
public record Answer(Integer status, String words) {

  private static final int GONE = 410;

  static Answer none(String why) {
    return new Answer(null, why);
  }

  boolean isTaken() {
    return status != null && status >= 200 && status < 300;
  }

  boolean isGone() {
    return status != null && status == GONE;
  }
}
