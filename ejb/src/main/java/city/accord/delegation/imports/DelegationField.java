package city.accord.delegation.imports;

import city.accord.table.TableField;
import java.util.List;
import java.util.stream.Collectors;

/** What a column of a list of delegations may hold. */
public enum DelegationField implements TableField {
  NAME(
      "city or organisation",
      "city or organization",
      "name",
      "city",
      "place",
      "delegation",
      "organisation",
      "organization",
      "municipality",
      "company",
      "name in English",
      "English name",
      "name (English)",
      "name (en)",
      "city (English)",
      "英文名稱",
      "城市英文名稱",
      "名稱（英文）",
      "英文城市名"),
  CHINESE_NAME(
      "name in Chinese",
      "Chinese name",
      "native name",
      "name (Chinese)",
      "name (zh)",
      "city (Chinese)",
      "中文名稱",
      "名稱",
      "城市",
      "縣市",
      "城市或組織",
      "城市或機構",
      "代表團",
      "單位",
      "機關",
      "機構",
      "組織",
      "公司",
      "名稱（中文）",
      "城市中文名稱"),
  KIND("kind", "type", "category", "類別", "類型", "性質", "種類"),
  COUNTRY(
      "country",
      "country or region",
      "nation",
      "country in English",
      "country (English)",
      "country (en)",
      "英文國名",
      "國家（英文）"),
  CHINESE_COUNTRY(
      "country in Chinese",
      "country (Chinese)",
      "country (zh)",
      "國家",
      "國家或地區",
      "國別",
      "國名",
      "中文國名",
      "國家（中文）"),
  SIGNS(
      "signs",
      "signs?",
      "signs the declaration",
      "signatory",
      "signing",
      "簽署",
      "是否簽署",
      "簽署宣言",
      "簽署者"),
  FOCAL_NAME(
      "focal point",
      "name of the focal point",
      "focal point name",
      "contact",
      "contact person",
      "contact name",
      "聯絡窗口",
      "聯絡窗口姓名",
      "聯絡人",
      "聯絡人姓名",
      "窗口",
      "承辦人"),
  FOCAL_EMAIL(
      "email address of the focal point",
      "focal point email",
      "email",
      "e-mail",
      "mail",
      "email address",
      "e-mail address",
      "contact email",
      "聯絡窗口電子郵件",
      "電子郵件",
      "電子信箱",
      "電子郵件地址",
      "信箱",
      "聯絡信箱",
      "聯絡人信箱",
      "聯絡人電子郵件"),
  FOCAL_PHONE(
      "phone of the focal point",
      "focal point phone",
      "phone",
      "telephone",
      "tel",
      "mobile",
      "phone number",
      "contact phone",
      "聯絡窗口電話",
      "電話",
      "聯絡電話",
      "手機",
      "行動電話",
      "聯絡人電話"),
  FOCAL_LANGUAGE(
      "language of our emails",
      "language",
      "focal point language",
      "mail language",
      "preferred language",
      "郵件語言",
      "語言",
      "聯絡語言",
      "使用語言");

  private final List<String> names;

  DelegationField(String... names) {
    this.names = List.of(names);
  }

  /** The fields of these names; null stays null. */
  static List<DelegationField> of(List<String> names) {
    return names.stream()
        .map(name -> name == null ? null : valueOf(name))
        .collect(Collectors.toList());
  }

  @Override
  public List<String> names() {
    return names;
  }
}
