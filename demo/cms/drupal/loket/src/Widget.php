<?php

declare(strict_types=1);

namespace Drupal\loket;

/**
 * The tags of Loket as text, and the code in a text that becomes one. Knows nothing of Drupal.
 */
final class Widget {

  /**
   * The widgets that exist, each with the attributes that an editor may set. A new widget is one line here.
   *
   * Where messages go is not among them: only the settings, for administrators, say that.
   */
  public const ALL = [
    'contact-form' => ['topic', 'contact-type', 'heading-level', 'backend', 'case-reference', 'shared-computer', 'no-history'],
    'channel-chooser' => ['topic', 'heading-level', 'compact', 'json-ld'],
    'status-tracker' => ['heading-level', 'backend', 'shared-computer', 'no-history'],
    'help-panel' => ['topic', 'for', 'heading-level', 'side-panel', 'shared-computer'],
  ];

  /**
   * Attributes that have no value: they are there or not.
   */
  public const FLAGS = ['shared-computer', 'no-history', 'compact', 'json-ld', 'side-panel'];

  /**
   * @return array<string, string|true>
   *   Of these values, those that the widget knows.
   */
  public static function attributes(string $widget, array $values): array {
    $attributes = [];
    foreach (self::ALL[$widget] ?? [] as $name) {
      $value = $values[$name] ?? '';
      if (in_array($name, self::FLAGS, TRUE)) {
        if ($value && $value !== 'false') {
          $attributes[$name] = TRUE;
        }
      }
      elseif (is_scalar($value) && (string) $value !== '') {
        $attributes[$name] = (string) $value;
      }
    }
    return $attributes;
  }

  /**
   * @param string $inside
   *   HTML that is safe already.
   */
  public static function tag(string $widget, array $values, string $inside): string {
    $attributes = '';
    foreach (self::attributes($widget, $values) as $name => $value) {
      $attributes .= $value === TRUE ? " $name" : sprintf(' %s="%s"', $name, self::escape($value));
    }
    return "<loket-$widget$attributes>$inside</loket-$widget>";
  }

  /**
   * What visitors see until a widget works and when it cannot.
   *
   * @param string $call
   *   A sentence with %s for the number.
   */
  public static function fallback(string $phone, string $call, string $contact, string $link): string {
    $html = '';
    if ($phone !== '') {
      $number = sprintf('<a href="tel:%s">%s</a>', preg_replace('/[^0-9+]/', '', $phone), self::escape($phone));
      $html .= '<p>' . str_replace('%s', $number, self::escape($call)) . '</p>';
    }
    if ($contact !== '') {
      $html .= sprintf('<p><a href="%s">%s</a></p>', self::escape($contact), self::escape($link));
    }
    return $html;
  }

  /**
   * Makes tags of codes like `[loket:contact-form topic=verhuizen]`.
   *
   * Only of one that has a paragraph for itself: a tag with paragraphs in it cannot stand in another one. Plain text, as
   * everything else than text and links is taken out by the text formats that Drupal begins with.
   */
  public static function inText(string $text, string $inside): string {
    $space = '(?:\s|&nbsp;|\x{A0})';
    $code = "\[loket:([a-z-]+)((?:$space+[a-z-]+(?:=(?:\"|&quot;)?[\w.\#-]+(?:\"|&quot;)?)?)*)$space*\]";
    $replace = static function (array $found) use ($inside): string {
      [$whole, $widget, $rest] = $found;
      if (!isset(self::ALL[$widget])) {
        return $whole;
      }
      preg_match_all('/([a-z-]+)(?:=(?:"|&quot;)?([\w.#-]+))?/', str_replace('&nbsp;', ' ', $rest), $pairs, PREG_SET_ORDER);
      $values = [];
      foreach ($pairs as $pair) {
        $values[$pair[1]] = $pair[2] ?? TRUE;
      }
      return self::tag($widget, $values, $inside);
    };
    return preg_replace_callback("#<p(?:\s[^>]*)?>$space*$code(?:$space|<br\s*/?>)*</p>#u", $replace, $text) ?? $text;
  }

  /**
   * Whether there is a place for a widget in this HTML.
   */
  public static function isIn(string $html): bool {
    return (bool) preg_match('/<loket-[a-z]|<[a-z][^>]*\s(?:data-loket\b|class=["\'](?:[^"\']*\s)?loket-[a-z])/i', $html);
  }

  /**
   * What is wrong with a setting, as a word; nothing when it is right or empty.
   *
   * @return 'integrity'|'phone'|'address'|'secret'|'insecure'|'script'|null
   */
  public static function problem(string $name, string $value): ?string {
    if ($value === '') {
      return NULL;
    }
    if ($name === 'integrity') {
      $right = '#^sha(?:256-[A-Za-z0-9+/]{43}=|384-[A-Za-z0-9+/]{64}|512-[A-Za-z0-9+/]{86}==)$#D';
      return preg_match($right, $value) ? NULL : 'integrity';
    }
    if ($name === 'phone') {
      return preg_match('/^\+?[0-9][0-9 ()-]{2,19}$/D', $value) ? NULL : 'phone';
    }
    $parts = parse_url($value);
    $scheme = $parts['scheme'] ?? '';
    if (!filter_var($value, FILTER_VALIDATE_URL) || empty($parts['host']) || !in_array($scheme, ['http', 'https'], TRUE)) {
      return 'address';
    }
    if (isset($parts['user']) || isset($parts['pass'])) {
      return 'secret';
    }
    if ($scheme === 'http' && !in_array($parts['host'], ['localhost', '127.0.0.1', '[::1]'], TRUE)) {
      return 'insecure';
    }
    return $name === 'script' && !preg_match('/\.m?js$/D', $parts['path'] ?? '') ? 'script' : NULL;
  }

  private static function escape(string $text): string {
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
  }

}
