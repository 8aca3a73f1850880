package city.accord.programme.material;

import city.accord.text.LocalizedText;
import city.accord.upload.Upload;

/**
 * What an officer adds to a session.
 *
 * @param address of a page of the web; null or empty where it is a file
 * @param file null where it is a page
 */
public record NewMaterial(LocalizedText title, Visibility visibility, String address, Upload file) {

  boolean hasAddress() {
    return address != null && !address.isBlank();
  }
}
