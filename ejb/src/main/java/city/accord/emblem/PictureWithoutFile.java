package city.accord.emblem;

import city.accord.Refused;

/** What a picture shows is described once there is one. */
public class PictureWithoutFile extends Refused {

  private static final long serialVersionUID = 1;

  @Override
  public String field() {
    return "picture-file";
  }
}
