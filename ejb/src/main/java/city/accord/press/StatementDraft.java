package city.accord.press;

import city.accord.text.LocalizedText;
import java.util.List;

/**
 * A statement at the press officers' desk.
 *
 * @param version tells whether someone else wrote in the meantime
 * @param correctedByChange whether readers are told of another wording, since it was public
 * @param note what readers will be told of the correction at hand, as far as it is written
 * @param corrections with the earlier texts, the latest first
 */
public record StatementDraft(
    int version,
    Standing standing,
    WriteStatement written,
    boolean correctedByChange,
    LocalizedText note,
    List<Correction> corrections) {}
