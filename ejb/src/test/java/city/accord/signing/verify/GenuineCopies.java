package city.accord.signing.verify;

import static city.accord.signing.verify.Case.genuine;

import city.accord.Sha256;
import city.accord.signing.binding.InkBinding;
import city.accord.signing.seal.DeclarationToSeal;
import city.accord.signing.seal.SampleTexts;
import city.accord.signing.seal.Samples;
import city.accord.signing.seal.SealForTests;
import city.accord.signing.seal.SealKeys;
import city.accord.signing.seal.Sealer;
import city.accord.signing.seal.SlotToSeal;
import city.accord.signing.stroke.Ink;
import city.accord.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What becomes of a declaration in honest hands: it stays genuine. */
final class GenuineCopies {

  private final Forgery honest;
  private int ceremonies;

  private GenuineCopies(Forgery honest) {
    this.honest = honest;
  }

  static Stream<Case> all(Forgery honest) {
    GenuineCopies by = new GenuineCopies(honest);
    byte[] sealed = honest.genuine;
    return Stream.of(
        genuine("as it was sealed", sealed),
        genuine("downloaded again, under another name", sealed.clone()),
        genuine("from the archive", unpacked(packed(sealed))),
        genuine("its timestamp added later", by.pendingThenWitnessed()),
        genuine("timestamped once more, years later", Forgery.timestamped(sealed, honest.ours)),
        genuine("with one signature", by.of(List.of(SampleTexts.english()), 1)),
        genuine("with 54 signatures", by.of(bilingual(), 54)),
        genuine("with 150 signatures", by.of(bilingual(), 150)),
        genuine("in six languages", by.of(SampleTexts.inSixLanguages(), 10)),
        genuine("with twenty clauses", by.of(clauses(), 5)),
        genuine("with groups of signatories", by.grouped(7)),
        genuine("with flags and emblems", by.marked(7)),
        genuine("with flags that so many signatures leave no room for", by.marked(61)),
        genuine("three clauses, typed by hand", by.of(List.of(SampleTexts.brief()), 1)),
        genuine("with one who declined", by.withOneWhoDeclined()),
        genuine("with a typed name", by.withTypedName("Žofie Plzeňská")),
        genuine("with a typed Chinese name", by.withTypedName("王小明")),
        genuine("with a typed Hebrew name", by.withTypedName("נועה בן־עמי")),
        genuine("with a typed name in Greek and Cyrillic", by.withTypedName("Μαρία Петрова")),
        genuine("with a typed Yoruba name", by.withTypedName("Ẹ̀bùn Ọlátúnjí M̀bá")),
        genuine(
            "with a typed name whose accents stand apart", by.withTypedName("Ze\u0301 Co\u0302te")),
        genuine("with a typed name with stress marks", by.withTypedName("Еле́на Щербако́ва")),
        genuine("with a typed name in polytonic Greek", by.withTypedName("ᾯ α̃ρα")),
        genuine("with a typed Thai name", by.withTypedName("สมชาย น้ำทิพย์ ปู่ญี่ปุ่น")),
        genuine("with a typed Korean name", by.withTypedName("남궁민수 (南宮敏秀)")),
        genuine("with a typed Hindi name", by.withTypedName("श्री नरेन्द्र क्षत्रिय र्कि")),
        genuine("with a typed Arabic name", by.withTypedName("الأستاذ محمد عبد الله لاشين")),
        genuine(
            "with a typed Arabic name with its vowels", by.withTypedName("مُحَمَّدٌ الإِسْلَامُ")),
        genuine("with a typed Persian name", by.withTypedName("می\u200cخواهم کریم‌زاده")),
        genuine("with a typed Hebrew name with its points", by.withTypedName("שָׁלוֹם נוֹעָה")),
        genuine("with a typed name in three scripts", by.withTypedName("Dr. محمد Ọlá กรุงเทพ")));
  }

  private byte[] of(List<Map<String, Object>> texts, int slots) {
    return honest.sealed(Samples.of(texts, slots, nonce()));
  }

  private byte[] marked(int slots) {
    return honest.sealed(Samples.marked(Samples.of(bilingual(), slots, nonce())));
  }

  private byte[] grouped(int slots) {
    return honest.sealed(Samples.grouped(Samples.of(bilingual(), slots, nonce())));
  }

  /** No two of them are of one ceremony. */
  private String nonce() {
    return String.format("%064x", ++ceremonies);
  }

  private static List<Map<String, Object>> bilingual() {
    return List.of(SampleTexts.chinese(), SampleTexts.english());
  }

  private static List<Map<String, Object>> clauses() {
    return List.of(SampleTexts.withClauses(20, SampleTexts.english()));
  }

  private byte[] pendingThenWitnessed() {
    SealKeys silent = SealForTests.withoutTimestamps(honest.ours);
    DeclarationToSeal declaration = Samples.of(bilingual(), 2, nonce());
    byte[] pending = new Sealer(silent, Clock.systemUTC()).seal(declaration).pdf();
    return Forgery.timestamped(pending, honest.ours);
  }

  private byte[] withOneWhoDeclined() {
    DeclarationToSeal all = Samples.of(bilingual(), 3, nonce());
    SlotToSeal last = all.slots().get(2);
    SlotToSeal declined =
        new SlotToSeal(
            3, last.name(), last.title(), last.place(), last.emblem(), last.aspect(), null);
    return honest.sealed(
        new DeclarationToSeal(
            all.content(),
            all.ceremony(),
            List.of(all.slots().get(0), all.slots().get(1), declined),
            Samples.audit(2)));
  }

  private byte[] withTypedName(String name) {
    return honest.sealed(typed(name, nonce()));
  }

  /** A declaration whose one signature was typed. */
  static DeclarationToSeal typed(String name, String nonce) {
    DeclarationToSeal by = Samples.of(bilingual(), 1, nonce);
    SlotToSeal slot = by.slots().get(0);
    Ink typed = Ink.ofTyped(name);
    InkBinding binding =
        new InkBinding(
            Sha256.hex(by.content()),
            by.ceremony().nonce(),
            1,
            SealForTests.names(slot),
            1,
            slot.signature().consentHash(),
            typed.hash(),
            typed.toPublic().hash());
    SlotToSeal.Signature signature =
        new SlotToSeal.Signature(
            typed,
            1,
            slot.signature().confirmedAt(),
            LocalizedText.EMPTY,
            slot.signature().consentLanguage(),
            slot.signature().consentHash(),
            binding.hash());
    SlotToSeal typedSlot =
        new SlotToSeal(
            1, slot.name(), slot.title(), slot.place(), slot.emblem(), slot.aspect(), signature);
    return new DeclarationToSeal(by.content(), by.ceremony(), List.of(typedSlot), by.audit());
  }

  private static byte[] packed(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream archive = new GZIPOutputStream(out)) {
      archive.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] unpacked(byte[] archive) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(archive))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
