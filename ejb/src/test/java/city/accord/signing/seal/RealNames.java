package city.accord.signing.seal;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.List;
import java.util.Random;

/** Places, names and titles of the lengths that summits meet, in every script that is drawn. */
final class RealNames {

  private static final String[][] PLACES = {
    {"臺北市", "Taipei"},
    {"特拉維夫－雅法", "Tel Aviv-Yafo"},
    {"胡志明市", "Thành phố Hồ Chí Minh"},
    {"曼谷", "กรุงเทพมหานคร อมรรัตนโกสินทร์"},
    {"", "Krung Thep Maha Nakhon"},
    {"利雅德", "أمانة منطقة الرياض"},
    {"德里", "दिल्ली नगर निगम"},
    {"首爾", "서울특별시"},
    {"雅典", "Δήμος Αθηναίων"},
    {"索菲亞", "Столична община София"},
    {"蘭韋爾普爾古因吉爾", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"},
    {"臺灣智慧城市產業聯盟", "Taiwan Smart City Solutions Alliance"},
    {"亞洲矽谷推動方案執行中心", "Asia Silicon Valley Development Agency Executive Centre"},
    {"", "Communauté d’agglomération de Cergy-Pontoise"},
    {"", "Ústí nad Labem"},
    {"桃園市政府", "Taoyuan City Government"},
    {"", "עיריית תל אביב־יפו"},
    {"聖地牙哥德孔波斯特拉", "Santiago de Compostela"},
    {"", "Metropolitan Municipality of Nelson Mandela Bay and Surroundings"},
    {"恩荷芬", "Eindhoven"},
    {"O", "Å"}
  };

  private static final String[][] NAMES = {
    {"柯文哲", "Ko Wen-je"},
    {"范德海登－斯霍爾滕", "Johanna Wilhelmina van der Heijden-Scholten"},
    {"", "José Luis Ñúñez y Peña de la Fuente"},
    {"阮氏映雪", "Nguyễn Thị Ánh Tuyết"},
    {"", "สมชาย น้ำทิพย์ ปู่ญี่ปุ่น"},
    {"", "الأستاذ محمد عبد الله بن عبد العزيز آل سعود"},
    {"", "श्रीमती लक्ष्मी नारायणन विश्वनाथन"},
    {"", "נועה בן־דוד לוי"},
    {"", "Αικατερίνη Παπαδοπούλου-Γεωργίου"},
    {"", "Екатерина Владимировна Константинопольская"},
    {"", "Somchai Rattanakosinphaisarnwong"},
    {"周以寧", "Chou I-ning"},
    {"林讓灣", "Lim Jiong Wan"},
    {"", "Petra Nováková"},
    {"山田太郎左衛門", "Yamada Tarōzaemon"},
    {"阿卜杜勒·拉赫曼·本·穆罕默德", "Abdul Rahman bin Mohamed Tuanku Syed Putra Jamalullail"},
    {"李", "Li"},
    {"", "Wolfeschlegelsteinhausenbergerdorff-Schmidtmann"}
  };

  private static final String[][] TITLES = {
    {"市長", "Mayor"},
    {"副市長", "Deputy Mayor"},
    {"", ""},
    {"首席部長", "Chief Minister"},
    {"數位發展與智慧城市委員會主任委員", "Chairperson of the Committee on Digital Development and Smart Cities"},
    {"", "Première adjointe à la maire, chargée de la transition écologique et du numérique"},
    {"董事長暨執行長", "Chairman of the Board and Chief Executive Officer"},
    {"", "ผู้ว่าราชการกรุงเทพมหานคร"},
    {"", "أمين المنطقة ورئيس مجلس الإدارة"},
    {"", "महापौर"},
    {"", "ראש העירייה וסגן יושב ראש מרכז השלטון המקומי"},
    {"", "Oberbürgermeisterin und Bundesratsbevollmächtigte"}
  };

  private final Random random;

  RealNames(Random random) {
    this.random = random;
  }

  LocalizedText place(Language first, Language second) {
    return one(PLACES, first, second);
  }

  LocalizedText name(Language first, Language second) {
    return one(NAMES, first, second);
  }

  LocalizedText title(Language first, Language second) {
    return one(TITLES, first, second);
  }

  private LocalizedText one(String[][] all, Language first, Language second) {
    String[] texts = all[random.nextInt(all.length)];
    LocalizedText text = LocalizedText.EMPTY;
    if (!texts[0].isEmpty()) text = text.with(first, texts[0]);
    if (!texts[1].isEmpty()) text = text.with(second, texts[1]);
    return text;
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
