/** Real answers, made by `npm run openapi`; not to be edited. By operationId and media type. */
export const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "getHealth": {
    "application/json": {
      "status": "ok"
    }
  },
  "getReadiness": {
    "application/json": {
      "status": "ready",
      "documents": 1,
      "datasetVersion": "0000000000000000000000000000000000000000000000000000000000000000"
    }
  },
  "getMetrics": {
    "text/plain": "# HELP process_cpu_user_seconds_total Total user CPU time spent in seconds.\n# TYPE process_cpu_user_seconds_total counter\n"
  },
  "getOpenApiJson": {
    "application/json": {
      "openapi": "3.1.0",
      "info": {
        "title": "gongbao"
      }
    }
  },
  "getOpenApiYaml": {
    "application/yaml": "openapi: 3.1.0\ninfo:\n"
  },
  "listProblemTypes": {
    "application/json": {
      "data": [
        {
          "type": "/problems/unknown-parameter",
          "name": "unknown-parameter",
          "title": "Unknown parameter",
          "status": 400,
          "description": "The address has a parameter that this route does not know."
        }
      ]
    }
  },
  "getProblemType": {
    "application/json": {
      "type": "/problems/not-found",
      "name": "not-found",
      "title": "Not found",
      "status": 404,
      "description": "Nothing is stored under this id."
    }
  },
  "listDocuments": {
    "application/json": {
      "data": [
        {
          "id": "china-central-asia-fm4-2023",
          "title": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报",
          "kind": "communique",
          "language": "zh-Hans",
          "source": {
            "label": "外交部",
            "selector": {
              "start": 2378,
              "end": 2381,
              "quote": "外交部",
              "prefix": "泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\n\n来源 :",
              "suffix": "\n\n展开阅读全文\n\n页面更新:2024-05-30\n\n标签:中亚"
            }
          },
          "sourceUrl": "https://www.71396.com/a/15-16826258781006379.html",
          "published": "2023-04-27",
          "publishedBasis": "curated",
          "pageUpdated": "2024-05-30",
          "rights": "Text © its publisher; the page names 外交部 (the Chinese Ministry of Foreign Affairs) as its source. Kept here unchanged as a sample for research; not covered by the MIT licence of the code.",
          "sha256": "60290b8aaf9f1a29e4d8a194ddcbfc2b923ca0ac9b8e8f4526f0d26e7ab7a96a",
          "length": 2694,
          "heading": {
            "label": "中国—中亚外长第四次会晤新闻公报",
            "selector": {
              "start": 949,
              "end": 965,
              "quote": "中国—中亚外长第四次会晤新闻公报",
              "prefix": "推动全球治理体系改革、构建人类命运共同体作出中国—中亚贡献。\n\n",
              "suffix": "\n\n一、各方全面梳理了2022年1月中国同中亚五国建交30周年视"
            }
          },
          "sidebar": {
            "heading": "新闻多一点",
            "subheading": "秦刚:推动国际社会形成解决乌克兰危机的最大公约数",
            "paragraphs": 3,
            "links": [
              {
                "start": 2342,
                "end": 2372,
                "quote": "习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
                "prefix": "力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>",
                "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
              }
            ],
            "selector": {
              "start": 2009,
              "end": 2372,
              "quote": "新闻多一点\n\n秦刚:推动国际社会形成解决乌克兰危机的最大公约数\n\n值得一提的是,27日,国务委员兼外长秦刚在西安同来华出席中国—中亚外长第四次会晤的五国外长们就当前国际和地区热点问题深入交换意见,就乌克兰危机阐述了中方立场。\n\n秦刚说,乌克兰危机发展到今天这个地步,有着深刻的历史背景和复杂的现实原因。但再复杂的危机,最终都要通过谈判化解;再复杂的冲突,最终也只有政治解决一条路。\n\n习近平主席应约同泽连斯基总统通电话,进行直接沟通。这是中方着眼推动政治解决乌克兰危机采取的重要步骤,再次体现了中方劝和促谈的一贯立场。中国同中亚国家对乌克兰危机的看法和立场相近。我们愿继续同包括中亚国家在内的各方共同努力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
              "prefix": "。\n\n十四、各方感谢中方高水平举办中国—中亚外长第四次会晤。\n\n",
              "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
            }
          },
          "meeting": "china-central-asia-foreign-ministers-4",
          "counts": {
            "blocks": 42,
            "meetings": 6,
            "participants": 6,
            "communiquePoints": 14,
            "remarkPoints": 5,
            "points": 19,
            "tags": 17,
            "references": 10
          },
          "problems": []
        }
      ],
      "page": {
        "next": null,
        "limit": 1,
        "total": 1,
        "totalRelation": "eq"
      }
    }
  },
  "getDocument": {
    "application/json": {
      "id": "china-central-asia-fm4-2023",
      "title": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报",
      "kind": "communique",
      "language": "zh-Hans",
      "source": {
        "label": "外交部",
        "selector": {
          "start": 2378,
          "end": 2381,
          "quote": "外交部",
          "prefix": "泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\n\n来源 :",
          "suffix": "\n\n展开阅读全文\n\n页面更新:2024-05-30\n\n标签:中亚"
        }
      },
      "sourceUrl": "https://www.71396.com/a/15-16826258781006379.html",
      "published": "2023-04-27",
      "publishedBasis": "curated",
      "pageUpdated": "2024-05-30",
      "rights": "Text © its publisher; the page names 外交部 (the Chinese Ministry of Foreign Affairs) as its source. Kept here unchanged as a sample for research; not covered by the MIT licence of the code.",
      "sha256": "60290b8aaf9f1a29e4d8a194ddcbfc2b923ca0ac9b8e8f4526f0d26e7ab7a96a",
      "length": 2694,
      "heading": {
        "label": "中国—中亚外长第四次会晤新闻公报",
        "selector": {
          "start": 949,
          "end": 965,
          "quote": "中国—中亚外长第四次会晤新闻公报",
          "prefix": "推动全球治理体系改革、构建人类命运共同体作出中国—中亚贡献。\n\n",
          "suffix": "\n\n一、各方全面梳理了2022年1月中国同中亚五国建交30周年视"
        }
      },
      "sidebar": {
        "heading": "新闻多一点",
        "subheading": "秦刚:推动国际社会形成解决乌克兰危机的最大公约数",
        "paragraphs": 3,
        "links": [
          {
            "start": 2342,
            "end": 2372,
            "quote": "习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
            "prefix": "力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>",
            "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
          }
        ],
        "selector": {
          "start": 2009,
          "end": 2372,
          "quote": "新闻多一点\n\n秦刚:推动国际社会形成解决乌克兰危机的最大公约数\n\n值得一提的是,27日,国务委员兼外长秦刚在西安同来华出席中国—中亚外长第四次会晤的五国外长们就当前国际和地区热点问题深入交换意见,就乌克兰危机阐述了中方立场。\n\n秦刚说,乌克兰危机发展到今天这个地步,有着深刻的历史背景和复杂的现实原因。但再复杂的危机,最终都要通过谈判化解;再复杂的冲突,最终也只有政治解决一条路。\n\n习近平主席应约同泽连斯基总统通电话,进行直接沟通。这是中方着眼推动政治解决乌克兰危机采取的重要步骤,再次体现了中方劝和促谈的一贯立场。中国同中亚国家对乌克兰危机的看法和立场相近。我们愿继续同包括中亚国家在内的各方共同努力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
          "prefix": "。\n\n十四、各方感谢中方高水平举办中国—中亚外长第四次会晤。\n\n",
          "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
        }
      },
      "meeting": "china-central-asia-foreign-ministers-4",
      "counts": {
        "blocks": 42,
        "meetings": 6,
        "participants": 6,
        "communiquePoints": 14,
        "remarkPoints": 5,
        "points": 19,
        "tags": 17,
        "references": 10
      },
      "problems": []
    }
  },
  "getDocumentText": {
    "text/plain": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报\n\n"
  },
  "listDocumentBlocks": {
    "application/json": {
      "data": [
        {
          "document": "china-central-asia-fm4-2023",
          "ordinal": 1,
          "type": "title",
          "heading": true,
          "voice": "reporter",
          "speaker": null,
          "start": 0,
          "end": 26,
          "text": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报\n\n"
        }
      ],
      "page": {
        "next": "cEluc2wzQnFaanVPY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMDE",
        "limit": 1,
        "total": 42,
        "totalRelation": "eq"
      }
    }
  },
  "listDocumentReferences": {
    "application/json": {
      "data": [
        {
          "document": "china-central-asia-fm4-2023",
          "kind": "meeting",
          "id": "china-central-asia-summit-2023-05",
          "label": "中国—中亚峰会",
          "date": "2023-05",
          "mentions": [
            {
              "point": null,
              "selector": {
                "start": 0,
                "end": 7,
                "quote": "中国-中亚峰会",
                "prefix": "",
                "suffix": "五月西安举行 外长会晤发表新闻公报\n\n4月27日,国务委员兼外长"
              }
            }
          ]
        }
      ],
      "page": {
        "next": "UTQzM0RGY3loLWRlY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMDE",
        "limit": 1,
        "total": 10,
        "totalRelation": "eq"
      }
    }
  },
  "listMeetings": {
    "application/json": {
      "data": [
        {
          "id": "china-central-asia-summit-2023-05",
          "name": "中国—中亚峰会",
          "series": "中国—中亚峰会",
          "seriesId": "china-central-asia-summit",
          "ordinal": null,
          "level": "summit",
          "status": "planned",
          "date": "2023-05",
          "endDate": null,
          "datePrecision": "month",
          "dateBasis": "resolved",
          "city": "西安",
          "country": "CN",
          "format": null,
          "participants": [],
          "documents": [
            {
              "id": "china-central-asia-fm4-2023",
              "primary": false,
              "selector": {
                "start": 0,
                "end": 7,
                "quote": "中国-中亚峰会",
                "prefix": "",
                "suffix": "五月西安举行 外长会晤发表新闻公报\n\n4月27日,国务委员兼外长"
              }
            }
          ],
          "pointCount": 0
        }
      ],
      "page": {
        "next": "bTdKcl9SZ0xycENXNzk3Njk0OTkgY2hpbmEtY2VudHJhbC1hc2lhLXN1bW1pdC0yMDIzLTA1",
        "limit": 1,
        "total": 6,
        "totalRelation": "eq"
      }
    }
  },
  "getMeeting": {
    "application/json": {
      "id": "china-central-asia-foreign-ministers-4",
      "name": "中国—中亚外长第四次会晤",
      "series": "中国—中亚外长会晤",
      "seriesId": "china-central-asia-foreign-ministers",
      "ordinal": 4,
      "level": "foreign-ministers",
      "status": "held",
      "date": "2023-04-27",
      "endDate": null,
      "datePrecision": "day",
      "dateBasis": "curated",
      "city": "西安",
      "country": "CN",
      "format": "in-person",
      "participants": [
        {
          "person": "qin-gang",
          "name": "秦刚",
          "latinName": "Qin Gang",
          "country": "CN",
          "organisation": null,
          "titles": [
            "国务委员"
          ],
          "role": "chair",
          "order": 1,
          "document": "china-central-asia-fm4-2023",
          "selector": {
            "start": 32,
            "end": 41,
            "quote": "国务委员兼外长秦刚",
            "prefix": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报\n\n4月27日,",
            "suffix": "在西安主持中国—中亚外长第四次会晤,哈萨克斯坦副总理兼外长努尔特"
          }
        }
      ],
      "documents": [
        {
          "id": "china-central-asia-fm4-2023",
          "primary": true,
          "selector": {
            "start": 46,
            "end": 58,
            "quote": "中国—中亚外长第四次会晤",
            "prefix": "外长会晤发表新闻公报\n\n4月27日,国务委员兼外长秦刚在西安主持",
            "suffix": ",哈萨克斯坦副总理兼外长努尔特列乌、吉尔吉斯斯坦外长库鲁巴耶夫、"
          }
        }
      ],
      "pointCount": 19
    }
  },
  "listMeetingPoints": {
    "application/json": {
      "data": [
        {
          "id": "china-central-asia-fm4-2023.r1",
          "document": "china-central-asia-fm4-2023",
          "meeting": "china-central-asia-foreign-ministers-4",
          "date": "2023-04-27",
          "section": "remarks",
          "voice": "speaker",
          "speaker": "秦刚",
          "ordinal": 1,
          "marker": "一是",
          "heading": "坚持睦邻友好,齐心协力办好西安峰会",
          "text": "坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
          "selector": {
            "start": 263,
            "end": 394,
            "quote": "一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
            "prefix": "中亚国家合作以及共同关心的问题深入交换了意见,达成广泛共识。\n\n",
            "suffix": "\n\n二是坚持团结互助,加大相互支持。各方重申尊重彼此根据本国国情"
          },
          "tags": [
            {
              "scheme": "source",
              "id": "中亚",
              "label": "中亚",
              "evidence": [
                {
                  "start": 298,
                  "end": 300
                }
              ]
            }
          ],
          "references": [
            {
              "kind": "meeting",
              "id": "china-central-asia-summit-2023-05",
              "label": "中国—中亚峰会",
              "date": "2023-05"
            }
          ]
        }
      ],
      "page": {
        "next": "WGNMUkI2bG5sQ0lQNzk3Njk1NzIgY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMDE",
        "limit": 1,
        "total": 19,
        "totalRelation": "eq"
      }
    }
  },
  "listMeetingParticipants": {
    "application/json": {
      "data": [
        {
          "person": "qin-gang",
          "name": "秦刚",
          "latinName": "Qin Gang",
          "country": "CN",
          "organisation": null,
          "titles": [
            "国务委员"
          ],
          "role": "chair",
          "order": 1,
          "document": "china-central-asia-fm4-2023",
          "selector": {
            "start": 32,
            "end": 41,
            "quote": "国务委员兼外长秦刚",
            "prefix": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报\n\n4月27日,",
            "suffix": "在西安主持中国—中亚外长第四次会晤,哈萨克斯坦副总理兼外长努尔特"
          }
        }
      ],
      "page": {
        "next": "cXJxRGMyNWs4OEJaMQ",
        "limit": 1,
        "total": 6,
        "totalRelation": "eq"
      }
    }
  },
  "listPeople": {
    "application/json": {
      "data": [
        {
          "id": "bakhtiyor-saidov",
          "name": "赛义多夫",
          "latinName": "Bakhtiyor Saidov",
          "country": "UZ",
          "titles": [
            "外长"
          ],
          "meetings": [
            {
              "meeting": "china-central-asia-foreign-ministers-4",
              "name": "中国—中亚外长第四次会晤",
              "date": "2023-04-27",
              "role": "attendee",
              "titles": [
                "外长"
              ],
              "document": "china-central-asia-fm4-2023"
            }
          ]
        }
      ],
      "page": {
        "next": "aFlaNklpOWxBZ0E1YmFraHRpeW9yLXNhaWRvdg",
        "limit": 1,
        "total": 6,
        "totalRelation": "eq"
      }
    }
  },
  "getPerson": {
    "application/json": {
      "id": "bakhtiyor-saidov",
      "name": "赛义多夫",
      "latinName": "Bakhtiyor Saidov",
      "country": "UZ",
      "titles": [
        "外长"
      ],
      "meetings": [
        {
          "meeting": "china-central-asia-foreign-ministers-4",
          "name": "中国—中亚外长第四次会晤",
          "date": "2023-04-27",
          "role": "attendee",
          "titles": [
            "外长"
          ],
          "document": "china-central-asia-fm4-2023"
        }
      ]
    }
  },
  "listPoints": {
    "application/json": {
      "data": [
        {
          "id": "china-central-asia-fm4-2023.r1",
          "document": "china-central-asia-fm4-2023",
          "meeting": "china-central-asia-foreign-ministers-4",
          "date": "2023-04-27",
          "section": "remarks",
          "voice": "speaker",
          "speaker": "秦刚",
          "ordinal": 1,
          "marker": "一是",
          "heading": "坚持睦邻友好,齐心协力办好西安峰会",
          "text": "坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
          "selector": {
            "start": 263,
            "end": 394,
            "quote": "一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
            "prefix": "中亚国家合作以及共同关心的问题深入交换了意见,达成广泛共识。\n\n",
            "suffix": "\n\n二是坚持团结互助,加大相互支持。各方重申尊重彼此根据本国国情"
          },
          "tags": [
            {
              "scheme": "source",
              "id": "中亚",
              "label": "中亚",
              "evidence": [
                {
                  "start": 298,
                  "end": 300
                }
              ]
            }
          ],
          "references": [
            {
              "kind": "meeting",
              "id": "china-central-asia-summit-2023-05",
              "label": "中国—中亚峰会",
              "date": "2023-05"
            }
          ]
        }
      ],
      "page": {
        "next": "ZGlVWGhHVXI5U0FGNzk3Njk1NzIgY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMDE",
        "limit": 1,
        "total": 19,
        "totalRelation": "eq"
      }
    }
  },
  "getPoint": {
    "application/json": {
      "id": "china-central-asia-fm4-2023.r1",
      "document": "china-central-asia-fm4-2023",
      "meeting": "china-central-asia-foreign-ministers-4",
      "date": "2023-04-27",
      "section": "remarks",
      "voice": "speaker",
      "speaker": "秦刚",
      "ordinal": 1,
      "marker": "一是",
      "heading": "坚持睦邻友好,齐心协力办好西安峰会",
      "text": "坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
      "selector": {
        "start": 263,
        "end": 394,
        "quote": "一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
        "prefix": "中亚国家合作以及共同关心的问题深入交换了意见,达成广泛共识。\n\n",
        "suffix": "\n\n二是坚持团结互助,加大相互支持。各方重申尊重彼此根据本国国情"
      },
      "tags": [
        {
          "scheme": "source",
          "id": "中亚",
          "label": "中亚",
          "evidence": [
            {
              "start": 298,
              "end": 300
            }
          ]
        }
      ],
      "references": [
        {
          "kind": "meeting",
          "id": "china-central-asia-summit-2023-05",
          "label": "中国—中亚峰会",
          "date": "2023-05"
        }
      ]
    }
  },
  "listSearchHits": {
    "application/json": {
      "data": [
        {
          "point": {
            "id": "china-central-asia-fm4-2023.r3",
            "document": "china-central-asia-fm4-2023",
            "meeting": "china-central-asia-foreign-ministers-4",
            "date": "2023-04-27",
            "section": "remarks",
            "voice": "speaker",
            "speaker": "秦刚",
            "ordinal": 3,
            "marker": "三是",
            "heading": "坚持互利共赢,高质量共建“一带一路”",
            "text": "坚持互利共赢,高质量共建“一带一路”。各方高度评价十年来中国同中亚国家共建“一带一路”合作成果,将进一步提升经贸和投融资合作水平,打造现代化地区互联互通网络,扩大人员往来,畅通货物运输,拓展农业、新能源、电子商务、数字经济等领域合作,增进人文和地方交流,让六国合作更富活力,更有内涵,更能助力六国发展振兴。",
            "selector": {
              "start": 544,
              "end": 699,
              "quote": "三是坚持互利共赢,高质量共建“一带一路”。各方高度评价十年来中国同中亚国家共建“一带一路”合作成果,将进一步提升经贸和投融资合作水平,打造现代化地区互联互通网络,扩大人员往来,畅通货物运输,拓展农业、新能源、电子商务、数字经济等领域合作,增进人文和地方交流,让六国合作更富活力,更有内涵,更能助力六国发展振兴。",
              "prefix": "完整。无论过去、现在,还是将来,这一立场坚定不移,不会改变。\n\n",
              "suffix": "\n\n四是坚持安危与共,扩大安全合作。各方认为,当前中亚形势复杂变"
            },
            "tags": [
              {
                "scheme": "source",
                "id": "中亚",
                "label": "中亚",
                "evidence": [
                  {
                    "start": 577,
                    "end": 579
                  }
                ]
              }
            ],
            "references": []
          },
          "highlights": [
            {
              "field": "text",
              "start": 99,
              "end": 101,
              "source": {
                "start": 645,
                "end": 647
              }
            }
          ],
          "score": null
        }
      ],
      "page": {
        "next": "b1NBZU1ObTBTb3BJNzk3Njk1NzIgY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMTI",
        "limit": 1,
        "total": 3,
        "totalRelation": "eq"
      },
      "facets": {
        "counted": 3,
        "relation": "eq",
        "topic": [
          {
            "value": "agriculture",
            "label": "农业",
            "points": 3
          }
        ],
        "country": [
          {
            "value": "CN",
            "label": null,
            "points": 3
          }
        ],
        "section": [
          {
            "value": "communique",
            "label": null,
            "points": 2
          }
        ],
        "voice": [
          {
            "value": "agreed",
            "label": null,
            "points": 2
          }
        ],
        "meeting": [
          {
            "value": "china-central-asia-foreign-ministers-4",
            "label": "中国—中亚外长第四次会晤",
            "points": 3
          }
        ],
        "year": [
          {
            "value": "2023",
            "label": null,
            "points": 3
          }
        ]
      },
      "ranking": {
        "sort": "date",
        "ranked": null
      }
    }
  },
  "listTags": {
    "application/json": {
      "data": [
        {
          "scheme": "source",
          "id": "中亚",
          "label": "中亚",
          "points": 15,
          "documents": 1
        }
      ],
      "page": {
        "next": "Vy1tQzNfTldOei1IOTk5OTk5OTg0IHNvdXJjZSDkuK3kupo",
        "limit": 1,
        "total": 52,
        "totalRelation": "eq"
      }
    }
  },
  "getChanges": {
    "application/json": {
      "data": [
        {
          "resource": "documents",
          "id": "china-central-asia-fm4-2023",
          "at": "2031-05-06T07:08:09Z",
          "change": "added",
          "record": {
            "id": "china-central-asia-fm4-2023",
            "title": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报",
            "kind": "communique",
            "language": "zh-Hans",
            "source": {
              "label": "外交部",
              "selector": {
                "start": 2378,
                "end": 2381,
                "quote": "外交部",
                "prefix": "泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\n\n来源 :",
                "suffix": "\n\n展开阅读全文\n\n页面更新:2024-05-30\n\n标签:中亚"
              }
            },
            "sourceUrl": "https://www.71396.com/a/15-16826258781006379.html",
            "published": "2023-04-27",
            "publishedBasis": "curated",
            "pageUpdated": "2024-05-30",
            "rights": "Text © its publisher; the page names 外交部 (the Chinese Ministry of Foreign Affairs) as its source. Kept here unchanged as a sample for research; not covered by the MIT licence of the code.",
            "sha256": "60290b8aaf9f1a29e4d8a194ddcbfc2b923ca0ac9b8e8f4526f0d26e7ab7a96a",
            "length": 2694,
            "heading": {
              "label": "中国—中亚外长第四次会晤新闻公报",
              "selector": {
                "start": 949,
                "end": 965,
                "quote": "中国—中亚外长第四次会晤新闻公报",
                "prefix": "推动全球治理体系改革、构建人类命运共同体作出中国—中亚贡献。\n\n",
                "suffix": "\n\n一、各方全面梳理了2022年1月中国同中亚五国建交30周年视"
              }
            },
            "sidebar": {
              "heading": "新闻多一点",
              "subheading": "秦刚:推动国际社会形成解决乌克兰危机的最大公约数",
              "paragraphs": 3,
              "links": [
                {
                  "start": 2342,
                  "end": 2372,
                  "quote": "习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
                  "prefix": "力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>",
                  "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
                }
              ],
              "selector": {
                "start": 2009,
                "end": 2372,
                "quote": "新闻多一点\n\n秦刚:推动国际社会形成解决乌克兰危机的最大公约数\n\n值得一提的是,27日,国务委员兼外长秦刚在西安同来华出席中国—中亚外长第四次会晤的五国外长们就当前国际和地区热点问题深入交换意见,就乌克兰危机阐述了中方立场。\n\n秦刚说,乌克兰危机发展到今天这个地步,有着深刻的历史背景和复杂的现实原因。但再复杂的危机,最终都要通过谈判化解;再复杂的冲突,最终也只有政治解决一条路。\n\n习近平主席应约同泽连斯基总统通电话,进行直接沟通。这是中方着眼推动政治解决乌克兰危机采取的重要步骤,再次体现了中方劝和促谈的一贯立场。中国同中亚国家对乌克兰危机的看法和立场相近。我们愿继续同包括中亚国家在内的各方共同努力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
                "prefix": "。\n\n十四、各方感谢中方高水平举办中国—中亚外长第四次会晤。\n\n",
                "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
              }
            },
            "meeting": "china-central-asia-foreign-ministers-4",
            "counts": {
              "blocks": 42,
              "meetings": 6,
              "participants": 6,
              "communiquePoints": 14,
              "remarkPoints": 5,
              "points": 19,
              "tags": 17,
              "references": 10
            },
            "problems": []
          }
        }
      ],
      "next": "MDAwMDAwMDAwMDAwMDAwMC40Mi40Mg",
      "more": true
    }
  },
  "getDocumentFeed": {
    "application/atom+xml": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<id>urn:uuid:d10127ab-b255-5723-ad30-0c91b47cdf05</id>\n<title>gongbao: documents</title>\n<updated>2031-05-06T07:08:09Z</updated>\n<author><name>gongbao</name></author>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"documents.atom\"/>\n<link rel=\"alternate\" type=\"application/json\" href=\"documents\"/>\n<entry xml:lang=\"zh-Hans\">\n<id>urn:uuid:8250fd6c-a7dd-5f1d-b507-385dca3e2477</id>\n<title>中国-中亚峰会五月西安举行 外长会晤发表新闻公报</title>\n<updated>2031-05-06T07:08:09Z</updated><dc:date>2023-04-27</dc:date>\n<link rel=\"alternate\" type=\"application/json\" href=\"documents/china-central-asia-fm4-2023\"/>\n<link rel=\"related\" type=\"text/plain\" href=\"documents/china-central-asia-fm4-2023/text\"/><link rel=\"via\" href=\"https://www.71396.com/a/15-16826258781006379.html\"/>\n<category term=\"communique\"/>\n<summary xml:lang=\"en\">Points: 19. Participants: 6. Meetings: 6.</summary>\n</entry>\n</feed>\n"
  }
};
