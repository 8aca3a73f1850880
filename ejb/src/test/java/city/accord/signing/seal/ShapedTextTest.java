package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.verify.Verdict;
import city.accord.signing.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts whose letters join, stack or bear marks: drawn, and read out again as written. */
class ShapedTextTest {

  @TempDir static Path place;
  private static SealKeys keys;

  @BeforeAll
  static void open() {
    keys = SealKeys.of(DevelopmentAuthority.in(place));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "yo, Ìkéde Ìlú Ọlọ́gbọ́n, 'Àwa, àwọn aṣáájú ìlú Ẹ̀kọ́ àti M̀bá, pàdé ní Taipei.'",
    "ru, Деклара́ция у́мных городо́в, 'Мы́, мэ́ры городо́в, встре́тились в Тайбэ́е.'",
    "el, Διακήρυξη τῶν α̃ πόλεων, 'Ἡμεῖς, οἱ δήμαρχοι, συναντηθήκαμε ἐν τῇ Ταϊπέι.'",
    "th, ปฏิญญาเมืองอัจฉริยะ, 'พวกเราผู้นำเมืองมาพบกันที่ไทเป เพื่อให้น้ำและที่อยู่ดีขึ้น'",
    "hi, स्मार्ट शहरों की घोषणा, 'हम, क्षत्रिय नगरों के नेता, श्री ताइपे में एकत्र हुए और निश्चय किया।'",
    "ar, إعلان المدن الذكية, 'نحن قادة المدن، اجتمعنا في تايبيه عام ٢٠١٦ (مارس) لأجل السلام.'",
    "he, הַצְהָרַת הֶעָרִים, 'אֲנַחְנוּ רָאשֵׁי הֶעָרִים נִפְגַּשְׁנוּ בְּטַאיְפֵּיי'",
    "ko, 스마트 도시 선언, '우리 시장들은 2016년 3월 타이베이(臺北)에서 만나, 똑똑한 도시를 함께 만들기로 하였다.'"
  })
  void shapedTextIsDrawnAndExtractedAsItWasWritten(String language, String title, String text)
      throws Exception {
    Map<String, Object> shaped = new TreeMap<>(SampleTexts.english());
    shaped.put("language", language);
    shaped.put("title", title);
    shaped.put("motto", title);
    shaped.put("preamble", List.of(text, text + " " + text + " " + text));
    shaped.put("closing", text);
    DeclarationToSeal declaration = Samples.of(List.of(shaped, SampleTexts.chinese()), 3);
    byte[] pdf = new Sealer(keys, Clock.systemUTC()).seal(declaration).pdf();
    keep("shaped-" + language + ".pdf", pdf);
    assertEquals(Set.of(), PdfA.broken(pdf));
    assertEquals(Verdict.GENUINE, new Verifier(keys.trusted()).verify(pdf).answer());
    String read = read(pdf);
    assertTrue(read.contains(title.replaceAll("\\s", "")), read);
    assertTrue(read.contains(text.replaceAll("\\s", "")), read);
  }

  private static String read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static void keep(String name, byte[] bytes) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "declarations"));
    Files.write(folder.resolve(name), bytes);
  }
}
