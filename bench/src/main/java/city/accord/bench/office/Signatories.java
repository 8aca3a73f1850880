package city.accord.bench.office;

import java.util.List;
import java.util.Map;

/** Places, names and titles of real lengths; all people are invented. */
final class Signatories {

  private static final Map<String, List<String>> SAID =
      Map.of(
          "place en",
          List.of(
              "Taipei",
              "Grenoble",
              "San Cristóbal de La Laguna",
              "Písek",
              "Ho Chi Minh City",
              "Association of Information and Communication Technology Industries",
              "Tel Aviv-Yafo"),
          "place zh-Hant",
          List.of("臺北市", "格勒諾布爾", "聖克里斯托巴德拉拉古納", "皮塞克", "胡志明市", "資訊與通訊科技產業協會", "特拉維夫－雅法"),
          "name en",
          List.of(
              "Chou I-ning",
              "Petra Nováková",
              "Johanna Wilhelmina van der Heijden-Scholten",
              "Nguyễn Thị Ánh Tuyết",
              "Somchai Rattanakosin"),
          "name zh-Hant",
          List.of("周以寧", "諾瓦科娃", "范德海登－斯霍爾滕", "阮氏映雪", "頌猜"),
          "title en",
          List.of("Mayor", "Deputy Mayor for Digital Affairs and Public Participation", "Chair"),
          "title zh-Hant",
          List.of("市長", "主管數位事務與公民參與之副市長", "理事長"));

  private Signatories() {}

  /** What stands in a field of a signatory, counted from 0, in a language. */
  static String say(String field, String language, int number) {
    List<String> all = SAID.get(field + " " + language);
    return all.get(number % all.size());
  }
}
