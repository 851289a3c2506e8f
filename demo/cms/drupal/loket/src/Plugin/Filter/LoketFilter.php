<?php

declare(strict_types=1);

namespace Drupal\loket\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Drupal\loket\Page;
use Drupal\loket\Widget;

/**
 * Makes `[loket:contact-form topic=verhuizen]` in a text the form.
 */
#[Filter(
  id: 'loket',
  title: new TranslatableMarkup('Loket: maak van [loket:contact-form] het formulier, van [loket:channel-chooser] alle manieren voor contact en van [loket:help-panel] hulp'),
  type: FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
  description: new TranslatableMarkup('Zet dit filter na het filter dat HTML-tags beperkt.'),
  // After the filters that take out tags and that mend faulty HTML.
  weight: 20,
)]
final class LoketFilter extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $html = Widget::inText((string) $text, Page::fallback());
    $result = new FilterProcessResult($html);
    return Widget::isIn($html) ? $result->addCacheableDependency(Page::metadata()) : $result;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE): TranslatableMarkup {
    return $this->t('[loket:contact-form] op een eigen regel wordt het contactformulier. Met een onderwerp: [loket:contact-form topic=verhuizen]. [loket:channel-chooser] worden alle manieren voor contact; kort met [loket:channel-chooser compact]. [loket:help-panel for=main] wordt hulp in gewone woorden.');
  }

}
