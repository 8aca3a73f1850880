package city.accord.signing.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts of declarations, as the frozen content has them; every word is invented. */
public final class SampleTexts {

  private SampleTexts() {}

  /** The summit's six languages, one of them from right to left. */
  public static List<Map<String, Object>> inSixLanguages() {
    return List.of(chinese(), english(), french(), dutch(), hebrew(), czech());
  }

  /** The same text with so many clauses. */
  public static Map<String, Object> withClauses(int count, Map<String, Object> text) {
    List<?> some = (List<?>) text.get("commitments");
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < count; i++) all.add(some.get(i % some.size()));
    Map<String, Object> longer = new TreeMap<>(text);
    longer.put("commitments", all);
    return longer;
  }

  public static Map<String, Object> brief() {
    return text(
        "en",
        "A Short Accord",
        "",
        List.of(),
        new String[][] {
          {"", "We meet once a year."},
          {"", "We say what went wrong as well as what went right."},
          {"", "We help the one who asks."}
        },
        "");
  }

  public static Map<String, Object> english() {
    return text(
        "en",
        "Taipei Declaration on Smart Cities",
        "Smart City, Smart Living",
        List.of(
            "We, leaders of cities and of the industries that serve them, met in Taipei because"
                + " the questions before our cities no longer stop at their borders.",
            "Believing that technology is worth what it does for the people who live with it, we"
                + " undertake together:"),
        new String[][] {
          {
            "A shared vision.",
            "To hold up the smart city as a way to lasting development and to a better daily life"
                + " for all who live in it."
          },
          {
            "Exchange and cooperation.",
            "To open to one another what government, business and academia each know, and to work"
                + " on it side by side."
          },
          {
            "Technology in city life.",
            "To bring smart technology into streets, homes, schools and hospitals, where it is"
                + " felt and can be judged."
          },
          {
            "Smarter public services.",
            "To build on smart infrastructure services that are simple, open and within reach of"
                + " everyone."
          },
          {
            "Innovation and industry.",
            "To give new ideas a place to be tried, and the industries that grow from them a place"
                + " to stay."
          }
        },
        "");
  }

  public static Map<String, Object> chinese() {
    return text(
        "zh-Hant",
        "智慧城市臺北宣言",
        "智慧城市，智慧生活",
        List.of(
            "我們來自各地的城市首長與產業領袖齊聚臺北，因為城市所面對的課題，早已超越城市的疆界；唯有彼此分享、共同行動，才能為市民找到答案。",
            "我們深信，科技的價值在於它為生活其中的人所帶來的改變。為此，我們共同承諾："),
        new String[][] {
          {"", "以智慧城市為共同願景，追求永續發展，讓每一位市民都能享有更美好的日常生活。"},
          {"", "促進政府、產業與學界之間的交流與合作，彼此開放所知，並肩解決城市的問題。"},
          {"", "將智慧科技融入街道、家庭、校園與醫療，使其落實於看得見、感受得到的城市生活。"},
          {"", "以智慧基礎建設為根基，提供簡便、開放、人人可及的公共服務。"},
          {"", "鼓勵創新，讓新的構想有試驗的場域，讓由此而生的產業得以扎根、茁壯。"}
        },
        "");
  }

  public static Map<String, Object> french() {
    return text(
        "fr",
        "Déclaration de Taipei sur les villes intelligentes",
        "Ville intelligente, vie intelligente",
        List.of(
            "Nous, responsables de villes et des industries qui les servent, réunis à Taipei : les"
                + " questions posées à nos villes ne s’arrêtent plus à leurs limites."),
        new String[][] {
          {
            "Une vision partagée.",
            "Tenir la ville intelligente pour un chemin vers un développement durable et une vie"
                + " meilleure pour tous ceux qui l’habitent."
          },
          {"Échanges et coopération.", "Nous ouvrir les uns aux autres et œuvrer côte à côte."},
          {"Innovation et industrie.", "Donner aux idées neuves un lieu où s’éprouver."}
        },
        "Fait de bonne foi, en exemplaires d’égale valeur.");
  }

  public static Map<String, Object> dutch() {
    return text(
        "nl",
        "Verklaring van Taipei over slimme steden",
        "Slimme stad, slim leven",
        List.of(
            "Wij, leiders van steden en van de nijverheid die hen dient, zijn bijeen in Taipei."),
        new String[][] {
          {"Een gedeelde visie.", "De slimme stad zien als weg naar een beter dagelijks leven."},
          {"Uitwisseling.", "Elkaar openstellen wat overheid, bedrijf en wetenschap weten."},
          {"Innovatie.", "Nieuwe ideeën een plaats geven om beproefd te worden."}
        },
        "");
  }

  public static Map<String, Object> czech() {
    return text(
        "cs",
        "Tchajpejská deklarace o chytrých městech",
        "Chytré město, chytrý život",
        List.of(
            "My, představitelé měst od Písku po Plzeň, jsme se sešli, abychom si řekli, co dál."),
        new String[][] {
          {"Společná vize.", "Udržitelný růst a lepší každodenní život pro všechny."},
          {"Výměna a spolupráce.", "Sdílet, co víme; řešit společně, co nás tíží ďábelsky často."},
          {"Inovace a průmysl.", "Dát novým nápadům místo, kde je lze vyzkoušet, ať jsou jakékoli."}
        },
        "");
  }

  public static Map<String, Object> hebrew() {
    return text(
        "he",
        "הצהרת טאיפיי על ערים חכמות",
        "עיר חכמה, חיים חכמים",
        List.of(
            "אנו, ראשי ערים ומנהיגי תעשייה, נפגשנו בטאיפיי (Taipei) בשנת 2016 כדי ללמוד זה מזה,"
                + " משום שהשאלות הניצבות בפני ערינו אינן נעצרות עוד בגבולותיהן."),
        new String[][] {
          {
            "חזון משותף.", "עיר חכמה למען פיתוח בר־קיימא ואיכות חיים לכל תושביה, בכל יום ובכל רחוב."
          },
          {"חילופים ושיתוף פעולה.", "לפתוח זה בפני זה את הידע של הממשל, העסקים והאקדמיה (ICT)."},
          {"חדשנות.", "לתת לרעיונות חדשים מקום להיבחן בו."}
        },
        "");
  }

  private static Map<String, Object> text(
      String language,
      String title,
      String motto,
      List<String> preamble,
      String[][] commitments,
      String closing) {
    List<Object> promises = new ArrayList<>();
    for (String[] one : commitments) promises.add(Map.of("lead", one[0], "text", one[1]));
    return new TreeMap<>(
        Map.of(
            "language",
            language,
            "title",
            title,
            "motto",
            motto,
            "preamble",
            preamble,
            "commitments",
            promises,
            "closing",
            closing));
  }
}
