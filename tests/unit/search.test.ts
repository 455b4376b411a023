/** What readers type, and the first result. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Hit } from '../../src/lib/search/entry';
import { searchIn } from '../../src/lib/search/search';
import { searchEntries } from '../../src/routes/search.server';

const LIMIT = 25_000;
const indexes = { zh: searchEntries('zh'), en: searchEntries('en') };
const searches = { zh: searchIn(indexes.zh), en: searchIn(indexes.en) };

/** For a sentence its words, for everything else its id. */
const nameOf = ({ entry: { kind, id, texts } }: Hit): string => `${kind} ${kind === 'sentence' ? texts.at(-1)?.words : id}`;

/** Typed → kind, and id or some words of a sentence. */
const inChinese = {
  'as it is written': {
    绿城百合社区: 'place lvcheng-baihe-shequ',
    绿城: 'place lvcheng-baihe-shequ',
    百合: 'place lvcheng-baihe-shequ',
    众意路: 'place zhongyi-lu',
    九如路: 'place jiuru-lu',
    九如东路: 'place jiuru-donglu',
    黄河: 'place huanghe-donglu',
    血液中心: 'place hongshizi-xueye-zhongxin',
    永定庄: 'place yongdingzhuang',
    绿色网吧: 'place lvse-wangba',
    十星级: 'honour ten-star',
    '“十星级社区”': 'honour ten-star',
    绿色社区: 'honour provincial-green',
    防震减灾: 'honour national-earthquake-safety',
    道德讲堂: 'topic moral-lectures',
    义务献血: 'topic blood-donation',
    公益广告: 'topic billboards',
    中国好人榜: 'sentence 每月组织辖区七个社区对“中国好人榜”投票并评议',
    两学一做: 'sentence 开展抄写党章学习党章活动',
    五进社区: 'sentence 据了解,如意湖办事处深入推进科教',
    '5184': 'sentence 截至目前,如意湖办事处投票并评议',
    猜灯谜: 'sentence “祥和如意在社区”迎新春联谊会'
  },
  'several words': {
    '绿城 社区': 'place lvcheng-baihe-shequ',
    '社区 百合': 'place lvcheng-baihe-shequ',
    绿城bh: 'place lvcheng-baihe-shequ',
    '百合社区 文明': 'sentence 目前,辖区内如意东路社区'
  },
  'official and other names': {
    天时路社区: 'place tianshan-lu-shequ',
    东风东路: 'place dongfeng-lu',
    如意湖街道: 'place ruyihu-banshichu'
  },
  'full pinyin': {
    zhongyilu: 'place zhongyi-lu',
    ZhongYiLu: 'place zhongyi-lu',
    'zhong yi lu': 'place zhongyi-lu',
    'zhòngyì lù': 'place zhongyi-lu',
    ｚｈｏｎｇｙｉｌｕ: 'place zhongyi-lu',
    "ping'an": 'place pingan-dadao',
    pingandadao: 'place pingan-dadao',
    hanlinju: 'place hanlinju-shequ',
    lianmengx: 'place lianmeng-xincheng-shequ',
    xincheng: 'place lianmeng-xincheng-shequ',
    daodejiangtang: 'topic moral-lectures',
    zhongguohaorenbang: 'sentence 每月组织辖区七个社区对“中国好人榜”投票并评议'
  },
  'ü in every spelling': {
    lvchengbaihe: 'place lvcheng-baihe-shequ',
    lüchengbaihe: 'place lvcheng-baihe-shequ',
    luchengbaihe: 'place lvcheng-baihe-shequ',
    lyuchengbaihe: 'place lvcheng-baihe-shequ',
    lǜchéngbǎihé: 'place lvcheng-baihe-shequ',
    LVDI: 'place lvdi-shequ',
    lùdì: 'place lvdi-shequ'
  },
  initials: {
    lcbh: 'place lvcheng-baihe-shequ',
    LCBHSQ: 'place lvcheng-baihe-shequ',
    bhsq: 'place lvcheng-baihe-shequ',
    lvcbh: 'place lvcheng-baihe-shequ',
    lchengbh: 'place lvcheng-baihe-shequ',
    zyl: 'place zhongyi-lu',
    zhyl: 'place zhongyi-lu',
    hlj: 'place hanlinju-shequ',
    padd: 'place pingan-dadao',
    sxj: 'honour ten-star',
    ddjt: 'topic moral-lectures',
    zghrb: 'sentence 每月组织辖区七个社区对“中国好人榜”投票并评议'
  },
  heteronyms: {
    hangyezuofeng: 'topic clean-conduct',
    xingyezuofeng: 'topic clean-conduct',
    xueyezhongxin: 'place hongshizi-xueye-zhongxin',
    xieyezhongxin: 'place hongshizi-xueye-zhongxin',
    lexiangmeihao: 'sentence 乐享美好生活',
    // Other readings of a single character do not count.
    ou: null
  },
  'English names': {
    greentown: 'place lvcheng-baihe-shequ',
    'Jiuru Road': 'place jiuru-lu',
    'traffic police': 'place jiaojing-liudadui'
  },
  'one letter off': {
    lvchenbaihe: 'place lvcheng-baihe-shequ',
    lvchengbiahe: 'place lvcheng-baihe-shequ',
    lvchengbaaihe: 'place lvcheng-baihe-shequ',
    kvchengbaihe: 'place lvcheng-baihe-shequ',
    zhongtilu: 'place zhongyi-lu',
    hanlingju: 'place hanlinju-shequ',
    daodejiantang: 'topic moral-lectures'
  },
  'what the report does not say': {
    renmin: null,
    人民: null,
    北京: null,
    shanghai: null,
    heping: null,
    shizixuexiao: null,
    qwertz: null
  }
} as const;

const inEnglish = {
  'as it is written': {
    'Jiuru Road': 'place jiuru-lu',
    'jiuru east': 'place jiuru-donglu',
    greentown: 'place lvcheng-baihe-shequ',
    lily: 'place lvcheng-baihe-shequ',
    'Ping’an Avenue': 'place pingan-dadao',
    'pingan avenue': 'place pingan-dadao',
    kindergarten: 'place shequ-youeryuan',
    'ten star': 'honour ten-star',
    earthquake: 'honour national-earthquake-safety',
    'moral lectures': 'topic moral-lectures',
    'green roofs': 'topic green-roofs',
    blood: 'place hongshizi-xueye-zhongxin',
    'lei feng': 'sentence 据了解,如意湖办事处还成立了由党员组成的志愿',
    '5,184': 'sentence 截至目前,如意湖办事处投票并评议',
    'ruyi lake': 'place ruyihu'
  },
  'in another order': { 'road jiuru': 'place jiuru-lu', 'avenue pingan': 'place pingan-dadao' },
  'Chinese and pinyin': {
    绿城百合: 'place lvcheng-baihe-shequ',
    lcbh: 'place lvcheng-baihe-shequ',
    lüchengbaihe: 'place lvcheng-baihe-shequ',
    zhongyilu: 'place zhongyi-lu',
    ddjt: 'topic moral-lectures',
    两学一做: 'sentence 开展抄写党章学习党章活动'
  },
  'one letter off': {
    kindergarden: 'place shequ-youeryuan',
    eartquake: 'honour national-earthquake-safety',
    voluntears: 'topic red-cap-volunteers',
    zhongyilo: 'place zhongyi-lu'
  },
  'what the report does not say': { renmin: null, beijing: null, 'qwertz road': null }
} as const;

describe.each([
  ['zh', inChinese],
  ['en', inEnglish]
] as const)('in %s', (language, table) => {
  for (const [about, questions] of Object.entries(table)) {
    test.each(Object.entries(questions as Record<string, string | null>))(`${about}: %s`, (typed, expected) => {
      const { groups } = searches[language](typed);
      const first = groups[0]?.hits[0];
      if (expected === null) expect(groups.flatMap(({ hits }) => hits.map(nameOf))).toEqual([]);
      else expect(first && nameOf(first).slice(0, expected.length)).toBe(expected);
    });
  }

  test('every entry is found by each of its wordings, and punctuation alone finds nothing', () => {
    const search = searches[language];
    for (const entry of indexes[language]) {
      for (const { words } of entry.texts) {
        const found = search(words).groups.flatMap(({ hits }) => hits.map((hit) => hit.entry));
        expect(found, words).toContain(entry);
      }
    }
    expect(search(' “,” ').count).toBe(0);
  });

  test('the marked characters are those that match the query', () => {
    const marked = (typed: string): string[] =>
      searches[language](typed)
        .groups.slice(0, 1)
        .flatMap(({ hits }) => hits.slice(0, 1))
        .flatMap(({ entry, marks }) =>
          marks.flatMap((ranges, text) => ranges.map((range) => entry.texts[text]?.words.slice(...range) ?? ''))
        );
    expect(marked('baihe')).toEqual([language === 'en' ? 'Baihe' : '百合']);
    expect(marked('lcb')).toEqual(['绿城百']);
    expect(marked('lvchengbaige')).toEqual(['绿城百合']);
    expect(marked('绿城 区')).toEqual(['绿城', '区']);
  });

  test('the index is within its size limit', () => {
    expect(gzipSync(JSON.stringify(indexes[language]), { level: 9 }).length).toBeLessThan(LIMIT);
  });
});

test('results that are only similar are labelled so', () => {
  expect(searches.zh('lvchengbaihe').isNear).toBe(false);
  expect(searches.zh('lvchenbaihe').isNear).toBe(true);
  expect(searches.zh('renmin')).toEqual({ groups: [], count: 0, isNear: false });
});
