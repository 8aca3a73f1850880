/** What the summit tells the press, and when it may be told. */
package city.accord.press;
