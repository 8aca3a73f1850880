package city.accord.press;

import city.accord.text.LocalizedText;
import java.time.Instant;

/** What readers are told of a correction; what the statement had said is not repeated. */
public record CorrectionNote(Instant at, LocalizedText note) {

  static CorrectionNote of(Correction correction) {
    return new CorrectionNote(correction.correctedAt(), correction.note());
  }
}
