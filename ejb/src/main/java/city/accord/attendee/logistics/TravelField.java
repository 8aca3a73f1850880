package city.accord.attendee.logistics;

import city.accord.table.TableField;
import java.util.List;
import java.util.stream.Collectors;

/** What a column of a list of flights and rooms may hold. */
public enum TravelField implements TableField {
  EMAIL("email", "e-mail", "mail", "email address", "e-mail address", "電子郵件", "電子信箱", "信箱"),
  NAME("name", "full name", "person", "passenger", "guest", "participant", "姓名", "旅客", "出席者"),
  ARRIVAL_DATE(
      "arrival",
      "arrival date",
      "day of arrival",
      "arrives",
      "date of arrival",
      "抵達",
      "抵達日期",
      "到達日期"),
  ARRIVAL_TIME("arrival time", "time of arrival", "arrives at", "eta", "抵達時間", "到達時間"),
  ARRIVAL_NUMBER(
      "arrival flight",
      "flight",
      "flight number",
      "inbound flight",
      "arrival flight or train",
      "抵達航班",
      "航班",
      "去程航班",
      "抵達航班或車次"),
  ARRIVAL_FROM("from", "arrives from", "origin", "出發地", "起點"),
  ARRIVAL_TERMINAL(
      "terminal", "arrival terminal", "arrival terminal or station", "航廈", "抵達航廈", "抵達航廈或車站"),
  DEPARTURE_DATE(
      "departure", "departure date", "day of departure", "departs", "離開", "離開日期", "離境日期", "回程日期"),
  DEPARTURE_TIME(
      "departure time", "time of departure", "departs at", "etd", "離開時間", "離境時間", "回程時間"),
  DEPARTURE_NUMBER(
      "departure flight",
      "outbound flight",
      "return flight",
      "departure flight or train",
      "離開航班",
      "回程航班",
      "離開航班或車次"),
  DEPARTURE_TO("to", "departs to", "destination", "目的地", "回程目的地"),
  DEPARTURE_TERMINAL(
      "departure terminal", "departure terminal or station", "離開航廈", "回程航廈", "離開航廈或車站"),
  HOTEL("hotel", "accommodation", "飯店", "旅館", "住宿"),
  NIGHTS_FROM("check-in", "check in", "first night", "入住", "入住日期"),
  NIGHTS_TO("check-out", "check out", "last night", "退房", "退房日期");

  private final List<String> names;

  TravelField(String... names) {
    this.names = List.of(names);
  }

  /** The fields of these names; null stays null. */
  static List<TravelField> of(List<String> names) {
    return names.stream()
        .map(name -> name == null ? null : valueOf(name))
        .collect(Collectors.toList());
  }

  @Override
  public List<String> names() {
    return names;
  }
}
