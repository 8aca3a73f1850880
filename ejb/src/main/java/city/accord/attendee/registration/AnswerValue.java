package city.accord.attendee.registration;

import city.accord.upload.Upload;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An answer of the type that its field asks for; the other parts are null. */
record AnswerValue(String text, BigDecimal number, LocalDate date, Upload file) {

  static AnswerValue of(String text) {
    return new AnswerValue(text, null, null, null);
  }
}
